import type { Permission } from '@heard/domain/access/permissions';

import { paths } from '../platform/paths';
import type { IconName } from '../ui/icon';

export interface NavigationItem {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  /** Any of them opens it. */
  readonly permissions: readonly Permission[];
  /** Whoever may do this gets there from elsewhere. */
  readonly unless?: Permission;
}

/** The areas of the product, in the order of the header; each person sees those their role may open. */
export const navigation: readonly NavigationItem[] = [
  { to: paths.children, label: 'Children', icon: 'children', permissions: ['child:list'] },
  { to: paths.participation, label: 'Participation', icon: 'chart', permissions: ['participation:read'] },
  { to: paths.plan, label: 'Action plan', icon: 'board', permissions: ['plan:read'] },
  {
    to: paths.complaints,
    label: 'Complaints',
    icon: 'letter',
    permissions: ['complaint:read', 'complaint:overdue', 'complaint:figures', 'complaint:learning'],
  },
  {
    to: paths.compliments,
    label: 'Compliments',
    icon: 'letter',
    permissions: ['compliment:read'],
    unless: 'complaint:read',
  },
  { to: paths.settings, label: 'Settings', icon: 'settings', permissions: ['rules:change'] },
];
