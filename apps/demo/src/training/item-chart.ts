import type { Chart, ChartPoint } from '@casework/figures'
import type { ItemAnalysis } from '@casework/training-assessments'

const plot = { left: 44, right: 348, top: 12, bottom: 230 }
const shares = [0, 0.2, 0.4, 0.6, 0.8, 1]
const lowestShown = -0.4
const discriminations = [-0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1]

const across = (share: number) => plot.left + share * (plot.right - plot.left)
const up = (value: number) =>
  plot.bottom - ((Math.max(value, lowestShown) - lowestShown) / (1 - lowestShown)) * (plot.bottom - plot.top)

/** Draws how easy each question is against how well it tells strong from weak; what to look at is a diamond. */
export function itemChart(items: readonly ItemAnalysis[]): Chart {
  const shown = items.flatMap(({ itemId, facility, discrimination, flags }) => {
    if (facility === undefined || discrimination === undefined) return []
    const at: ChartPoint = [across(facility.value), up(discrimination.value)]
    const value = `${Math.round(facility.value * 100)}% right, discrimination ${discrimination.value.toFixed(2)}`
    return [{ label: itemId, value, at, flagged: flags.length > 0 }]
  })
  const flagged = shown.filter((each) => each.flagged).length
  return {
    width: 360,
    height: 300,
    plot,
    x: {
      label: 'Share who have it right',
      ticks: shares.map((share) => ({ text: `${share * 100}%`, at: across(share) })),
    },
    y: { label: 'Discrimination', ticks: discriminations.map((value) => ({ text: value.toFixed(1), at: up(value) })) },
    lines: [
      {
        id: 'none',
        label: 'Strong and weak do alike',
        dash: 'dashed',
        path: [
          [plot.left, up(0)],
          [plot.right, up(0)],
        ],
      },
    ],
    marks: shown.map(({ label, value, at, flagged: isFlagged }) => ({
      label,
      value,
      at,
      shape: isFlagged ? 'diamond' : 'circle',
      standsOut: isFlagged,
    })),
    alternative: [
      `${shown.length} questions, each by the share who have it right and by how well it tells strong learners from weak.`,
      `${flagged} ${flagged === 1 ? 'is' : 'are'} flagged to be looked at; the table says why.`,
    ],
  }
}
