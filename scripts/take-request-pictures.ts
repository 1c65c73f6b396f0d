import type { Page } from 'playwright-core';
import { z } from 'zod';

const Received = z.looseObject({ request: z.looseObject({ id: z.number(), version: z.number() }) });

/** The clerk's morning of requests, one of them, and the questions that lead to its reply. */
export async function takeRequestPictures(
  { page, ask }: { readonly page: Page; readonly ask: (path: string, data: unknown, version?: number) => Promise<unknown> },
  shoot: (page: Page, name: string, height?: number) => Promise<void>,
  day: (offset: number) => string,
): Promise<void> {
  const taken = await ask('/api/v1/requests', {
    intakeKey: 'manual-picture-1',
    channel: 'counter',
    applicant: { kind: 'naturalPerson', name: '沈清和', phone: '13900001234' },
    content: '申请公开2025年全县村卫生室运行补助资金的分配情况',
    arrivedOn: day(-12),
    submittedOn: day(-12),
  });
  const { request } = Received.parse(taken);
  await ask(`/api/v1/requests/${request.id}/confirm`, {}, request.version);
  await page.goto('/workbench/requests');
  await page.getByRole('list', { name: '各类申请数' }).waitFor();
  await page.getByRole('table').first().waitFor();
  await shoot(page, '公开申请', 640);
  await page.goto(`/workbench/requests/${request.id}`);
  await page.getByRole('button', { name: '时限依据' }).waitFor();
  await shoot(page, '一件申请', 640);
  await page.goto(`/workbench/requests/${request.id}?tab=reply`);
  await page.getByRole('button', { name: '有这份信息，前面这些都不是' }).click();
  await page.getByText('是否已经主动公开？').waitFor();
  await shoot(page, '拟定答复');
}
