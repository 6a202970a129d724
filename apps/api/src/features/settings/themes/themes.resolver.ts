import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { answerProposal } from './answer-proposal.service.js';
import { changeTheme } from './change-theme.service.js';
import { makeTheme } from './make-theme.service.js';
import { mergeTheme } from './merge-theme.service.js';
import { moveTheme } from './move-theme.service.js';
import { proposeTheme } from './propose-theme.service.js';
import { retireTheme } from './retire-theme.service.js';
import {
  AnswerProposalInput,
  ChangeThemeInput,
  MakeThemeInput,
  MergeThemeInput,
  MoveThemeInput,
  ProposeThemeInput,
  RetireThemeInput,
} from './theme-settings.input.js';
import { KeptThemeType, ProposedThemeType } from './theme-settings.type.js';
import { allThemes, proposedThemes } from './themes.queries.js';

@Resolver()
export class ThemesResolver {
  @Query(() => [KeptThemeType], { description: 'All themes, also those that are not offered, as forms order them' })
  @Permit('theme:read')
  async themes(@Ctx() ctx: GraphqlContext): Promise<readonly KeptThemeType[]> {
    return allThemes(await ctx.unit());
  }

  @Query(() => [ProposedThemeType], { description: 'What was proposed: one’s own; all, for whoever answers' })
  @Permit('theme:read')
  async proposedThemes(@Ctx() ctx: GraphqlContext): Promise<readonly ProposedThemeType[]> {
    return proposedThemes(await ctx.unit());
  }

  @Mutation(() => KeptThemeType)
  @Permit('theme:change')
  async makeTheme(
    @Arg('input', () => MakeThemeInput) input: MakeThemeInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<KeptThemeType> {
    return makeTheme(await ctx.unit(), input);
  }

  @Mutation(() => KeptThemeType, { description: 'Another name, description or area, everywhere' })
  @Permit('theme:change')
  async changeTheme(
    @Arg('input', () => ChangeThemeInput) input: ChangeThemeInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<KeptThemeType> {
    return changeTheme(await ctx.unit(), input);
  }

  @Mutation(() => KeptThemeType, { description: 'One place up or down in its area' })
  @Permit('theme:change')
  async moveTheme(
    @Arg('input', () => MoveThemeInput) input: MoveThemeInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<KeptThemeType> {
    return moveTheme(await ctx.unit(), input);
  }

  @Mutation(() => KeptThemeType, { description: 'From which day on forms offer it no more, or that they do again' })
  @Permit('theme:change')
  async retireTheme(
    @Arg('input', () => RetireThemeInput) input: RetireThemeInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<KeptThemeType> {
    return retireTheme(await ctx.unit(), input);
  }

  @Mutation(() => KeptThemeType, { description: 'Counts it as another from all time, or for itself again' })
  @Permit('theme:change')
  async mergeTheme(
    @Arg('input', () => MergeThemeInput) input: MergeThemeInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<KeptThemeType> {
    return mergeTheme(await ctx.unit(), input);
  }

  @Mutation(() => ProposedThemeType)
  @Permit('theme:propose')
  async proposeTheme(
    @Arg('input', () => ProposeThemeInput) input: ProposeThemeInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ProposedThemeType> {
    return proposeTheme(await ctx.unit(), input);
  }

  @Mutation(() => ProposedThemeType, { description: 'Takes what was proposed as a theme, or says why not' })
  @Permit('theme:change')
  async answerProposal(
    @Arg('input', () => AnswerProposalInput) input: AnswerProposalInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ProposedThemeType> {
    return answerProposal(await ctx.unit(), input);
  }
}
