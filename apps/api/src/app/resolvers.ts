import { AccountsResolver } from '../features/accounts/accounts.resolver.js';

/** Every resolver of the product. */
export const resolvers = [AccountsResolver] as const;
