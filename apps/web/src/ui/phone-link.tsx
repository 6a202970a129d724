/** A number that a phone rings when it is pressed. */
export function PhoneLink({ number }: { readonly number: string }) {
  return (
    <a className="phone" href={`tel:${number.replaceAll(' ', '')}`}>
      {number}
    </a>
  );
}
