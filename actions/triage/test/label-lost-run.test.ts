import { describe, expect, it } from 'vitest'
import { LABEL, porches, RULES } from './support/porch.ts'

const aPorch = porches()
const rules = 'good-first-issue:\n  most: 1\n'
const plain = expect.stringContaining('**Would you like to work on this?**')

describe('an issue that loses the label', () => {
  it('loses our comment, too, as long as nobody has taken it on', async () => {
    const porch = await aPorch(rules)
    await porch.happens('labeled')
    await porch.as('lena', 'DELETE', `issues/7/labels/${encodeURIComponent(LABEL)}`)
    await porch.happens('unlabeled')
    expect(porch.comments()).toEqual([])
  })

  it('keeps our comment for whoever has taken it on', async () => {
    const porch = await aPorch(rules)
    await porch.happens('labeled')
    await porch.says('ada', '/assign')
    await porch.as('lena', 'DELETE', `issues/7/labels/${encodeURIComponent(LABEL)}`)
    const { requests } = await porch.happens('unlabeled')
    expect(porch.comments()).toEqual([plain, '/assign'])
    expect(requests).toEqual([RULES])
  })

  it('gets the comment again with the label, as it was us who deleted it', async () => {
    const porch = await aPorch(rules)
    await porch.happens('labeled')
    await porch.as('lena', 'DELETE', `issues/7/labels/${encodeURIComponent(LABEL)}`)
    await porch.happens('unlabeled')
    await porch.as('lena', 'POST', 'issues/7/labels', { labels: [LABEL] })
    await porch.happens('labeled')
    expect(porch.comments()).toEqual([plain])
  })
})
