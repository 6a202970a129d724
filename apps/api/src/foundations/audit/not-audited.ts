import { Extensions } from 'type-graphql';

/**
 * Leaves an operation out of the audit log: it shows no person's record and no child's name. `because` says why. What
 * is refused is written all the same.
 */
export function NotAudited(because: string): MethodDecorator {
  return Extensions({ notAudited: because });
}

export function isAudited(extensions: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return extensions?.['notAudited'] === undefined;
}
