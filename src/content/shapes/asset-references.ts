import { z } from 'zod'
import { reference } from './text.ts'

/** The assets that show what a concept or a claim says, in their order. */
export const figures = z.array(reference).min(1, 'must name an asset, or be left out').max(20)
