import robotsData from '../../../../data/robots.json' with { type: 'json' };

const PARTS = new RegExp(robotsData.agents.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|'), 'i');

/** Whether what asks calls itself a program that nobody sits at; who says nothing is one. */
export function isRobot(agent: string | undefined): boolean {
  return agent === undefined || agent === '' || PARTS.test(agent.slice(0, 500));
}
