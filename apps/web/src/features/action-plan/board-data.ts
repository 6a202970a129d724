import type {
  ActionPageQuery,
  CardFaceFragment,
  LastMoveQuery,
  PlanBoardQuery,
  PlansQuery,
} from '../../gql/action-plan/graphql';

export type Board = PlanBoardQuery['board'];
export type BoardColumn = Board['columns'][number];
export type Card = CardFaceFragment;
export type Plan = PlansQuery['plans'][number];
export type ActionDetail = ActionPageQuery['action'];
export type ActionEvent = LastMoveQuery['action']['history'][number];

/** What a column is called on this board: its names are a setting. */
export function columnLabel(columns: readonly { readonly key: string; readonly label: string }[], key: string): string {
  return columns.find((column) => column.key === key)?.label ?? key;
}

/** "3.4 A line to the Director": how a card is called in sentences. */
export function cardName({ no, title }: Pick<Card, 'no' | 'title'>): string {
  return `${no} ${title}`;
}
