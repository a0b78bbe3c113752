import type { VolunteerPackage } from '../contract/volunteer-package.ts';
import { maskNames } from './mask-names.ts';

type Plan = VolunteerPackage['plans'][number];

const mapPlan = (plan: Plan, map: (text: string) => string): Plan => {
  const { content, closing, progress } = plan;
  return {
    ...plan,
    content: {
      coach: map(content.coach),
      strengths: content.strengths.map(map),
      goals: content.goals.map((goal) => ({
        ...goal,
        aim: map(goal.aim),
        competences: goal.competences.map(map),
        actions: goal.actions.map(map),
        planning: map(goal.planning),
        specific: map(goal.specific),
        measurable: map(goal.measurable),
        acceptable: map(goal.acceptable),
        realistic: map(goal.realistic),
        timeBound: map(goal.timeBound),
        needs: goal.needs.map(map),
        agreements: goal.agreements.map(map),
      })),
    },
    closing: closing && {
      evaluation: map(closing.evaluation),
      goals: closing.goals.map((goal) => ({ ...goal, text: map(goal.text) })),
    },
    progress: progress.map((it) => ({ ...it, text: map(it.text) })),
  };
};

/**
 * Gives the package of somebody who works here with every text that somebody wrote in her own words put through a
 * function. What she signed stays as it was signed: she has read it.
 */
export const mapVolunteerTexts = (
  content: VolunteerPackage,
  map: (text: string) => string,
): VolunteerPackage => ({
  ...content,
  profile: content.profile.map((it) => ({ ...it, remark: map(it.remark) })),
  trainings: content.trainings.map((it) => ({ ...it, title: map(it.title), elsewhere: map(it.elsewhere) })),
  sessions: content.sessions.map((it) => ({ ...it, agreements: map(it.agreements) })),
  plans: content.plans.map((plan) => mapPlan(plan, map)),
  papers: content.papers.map((it) => ({ ...it, name: map(it.name) })),
  overrides: content.overrides.map((it) => ({ ...it, reason: map(it.reason) })),
  conflictReviews: content.conflictReviews.map((it) => ({ ...it, reason: map(it.reason) })),
  complaints: content.complaints.map((it) => ({
    ...it,
    text: map(it.text),
    investigation: map(it.investigation),
    report: map(it.report),
  })),
  requests: content.requests.map((it) => ({ ...it, asked: map(it.asked), decision: map(it.decision) })),
});

/** Every text of that package that somebody wrote in her own words. */
export const volunteerTexts = (content: VolunteerPackage): readonly string[] => {
  const texts: string[] = [];
  mapVolunteerTexts(content, (text) => {
    if (text !== '') texts.push(text);
    return text;
  });
  return texts;
};

/** The package as it leaves: without the chosen names of others, such as clients and colleagues (art. 15(4)). */
export const withoutNames = (
  content: VolunteerPackage,
  names: readonly string[],
  mask: string,
): VolunteerPackage => mapVolunteerTexts(content, (text) => maskNames(text, names, mask));
