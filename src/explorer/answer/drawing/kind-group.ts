/** How the drawing groups kinds: where a chain begins, what it passes, where it ends. */
export type KindGroup = 'cause' | 'between' | 'side' | 'outcome'

const GROUPS: Readonly<Record<string, KindGroup>> = {
  DRIVER: 'cause',
  RISK_FACTOR: 'cause',
  LEG_SIDE: 'side',
  INJURY: 'outcome',
  SYMPTOM: 'outcome',
}

export const kindGroup = (kind: string): KindGroup => GROUPS[kind] ?? 'between'
