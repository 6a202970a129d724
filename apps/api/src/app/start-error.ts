/** The product can't start. The message is one sentence that says what to do; it is all that the person sees. */
export class StartError extends Error {}
