const missing = /; Field "(\w+)" of required type "[^"]+" was not provided\.$/;
const inside = /.* at "\w+\.([\w.[\]]+)"; (.+)$/s;
const whole = /^Variable "\$(\w+)" got invalid value .*?; (.+)$/s;

/**
 * Which field the GraphQL library means when a variable has no such value: it says so in its sentence alone. By the
 * path that the form knows it by, so that the sentence can stand beside it.
 */
export function fieldsOfVariables(message: string): Readonly<Record<string, string>> {
  if (!message.startsWith('Variable "$')) return {};
  const absent = missing.exec(message)?.[1];
  if (absent !== undefined) return { [absent]: 'Give this' };
  const [, field, sentence] = inside.exec(message) ?? whole.exec(message) ?? [];
  return field === undefined || sentence === undefined ? {} : { [field]: sentence };
}
