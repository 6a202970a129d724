// Puts the page's own heading and lead above the grey lines, before they are painted.
document.querySelector('main .page').insertAdjacentHTML('afterbegin', window.heardTop);
