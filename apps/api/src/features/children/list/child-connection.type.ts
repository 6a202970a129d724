import { ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.type.js';
import { ChildType } from '../child.type.js';

@ObjectType('ChildConnection', { description: 'Own children first, then the team’s; by name', simpleResolvers: true })
export class ChildConnectionType extends connectionOf('Child', ChildType) {}
