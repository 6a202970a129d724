import type { Permission } from '@heard/domain/access/permissions';

import { paths } from '../platform/paths';
import type { IconName } from '../ui/icon';

export interface NavigationItem {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  readonly permission: Permission;
}

/** The areas of the product, in the order of the header; each person sees those their role may open. */
export const navigation: readonly NavigationItem[] = [
  { to: paths.children, label: 'Children', icon: 'children', permission: 'child:list' },
  { to: paths.participation, label: 'Participation', icon: 'chart', permission: 'participation:read' },
  { to: paths.plan, label: 'Action plan', icon: 'board', permission: 'plan:read' },
  { to: paths.complaints, label: 'Complaints', icon: 'letter', permission: 'complaint:read' },
];
