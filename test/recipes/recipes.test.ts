import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAKind } from './add-a-kind.ts'
import { addAPredicate } from './add-a-predicate.ts'
import { addAQuestion } from './add-a-question.ts'
import { addAStoredField } from './add-a-stored-field.ts'
import { type CheckoutCopy, checkoutCopy } from './checkout-copy.ts'

// The recipes of CONTRIBUTING.md, followed one after another in one copy of the checkout.

let copy: CheckoutCopy
beforeAll(async () => {
  copy = await checkoutCopy()
})
afterAll(() => copy.remove())

// Recipes that add content come last: the others ask about the content that there is.
test.each([addAQuestion, addAStoredField, addAPredicate, addAKind])('$title', async ({ follow }) => {
  copy.beginRecipe()
  await follow(copy)
})

test('the code of the recipes is well typed, and keeps the rules of imports', async () => {
  await expect(Promise.all([copy.checkTypes(), copy.checkImports()])).resolves.toBeDefined()
})
