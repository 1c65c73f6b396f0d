import { z } from 'zod';
import { sectionFromJson, siteFromJson } from '../../sites/index.ts';
import type { Places } from '../state/places.ts';

const PlacesJson = z.object({
  agencies: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      code: z.string(),
      parentId: z.number().nullable(),
      closedAt: z.string().nullable(),
    }),
  ),
  units: z.array(z.tuple([z.number(), z.string()])),
  sites: z.array(z.unknown()),
  sections: z.array(z.unknown()),
});

/** Agencies, sites and sections as JSON. */
export function writePlaces({ agencies, units, sites, sections }: Places): Buffer {
  return Buffer.from(JSON.stringify({ agencies: [...agencies.values()], units: [...units], sites, sections }));
}

export function readPlaces(bytes: Buffer): Places {
  const { agencies, units, sites, sections } = PlacesJson.parse(JSON.parse(bytes.toString()));
  return {
    agencies: new Map(
      agencies.map((agency) => [agency.id, { ...agency, closedAt: agency.closedAt === null ? null : new Date(agency.closedAt) }]),
    ),
    units: new Map(units),
    sites: sites.map(siteFromJson),
    sections: sections.map(sectionFromJson),
  };
}
