/** An address that a narrow screen breaks before its sign, and nowhere else. */
export function EmailAddress({ of }: { readonly of: string }) {
  const at = of.lastIndexOf('@');
  if (at < 0) return <>{of}</>;
  return (
    <>
      {of.slice(0, at)}
      <wbr />
      {of.slice(at)}
    </>
  );
}
