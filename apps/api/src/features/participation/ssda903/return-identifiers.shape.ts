/**
 * How a child is known from the return. Until somebody writes down a name, the child goes by the identifier: a return
 * has no names.
 */
export const returnSystem = { key: 'SSDA903', namePrefix: 'Child ', referencePrefix: '903-' } as const;
