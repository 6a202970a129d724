// Runs before the first paint, so that a person who chose dark never sees a white flash.
try {
  const choice = localStorage.getItem('heard-theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage is switched off: the system's own choice applies.
}
