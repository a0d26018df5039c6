/** Places on the screen of words that no mention covers, in every column, the same for the same turn. */
function freeWords(page, turn) {
  return page.evaluate((turn) => {
    const places = [];
    for (const text of document.querySelectorAll('article [role="document"]')) {
      const frame = text.closest("article").getBoundingClientRect();
      const range = document.createRange();
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.parentElement.closest('[role="mark"]') || node.length < 24) continue;
        range.setStart(node, 1);
        range.setEnd(node, node.length - 1);
        const [line] = range.getClientRects();
        const isSeen = line && line.top > frame.top + 110 && line.bottom < frame.bottom - 90 && line.width > 60;
        const middle = isSeen && { x: line.left, y: line.top + line.height / 2, width: line.width };
        const isFree = (x) => text.contains(document.elementFromPoint(x, middle.y));
        if (middle && isFree(line.left + 3) && isFree(line.left + Math.min(line.width, 140) - 3)) places.push(middle);
      }
    }
    return places.length === 0 ? null : places[(turn * 7) % places.length];
  }, turn);
}

/**
 * Selects some words with the mouse and tags them with the key 1: two actions. Answers whether there were words free to select: a column
 * that still glides may have taken them from under the pointer.
 */
export async function selectAndTag(page, turn) {
  const place = await freeWords(page, turn);
  if (!place) return false;
  await page.mouse.move(place.x + 2, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x + Math.min(place.width - 4, 140), place.y, { steps: 6 });
  await page.mouse.up();
  const isSelected = () => String(getSelection()).length > 2;
  const selected = await page
    .waitForFunction(isSelected, undefined, { polling: "raf", timeout: 2000 })
    .catch(() => null);
  if (selected) await page.keyboard.press("1");
  return selected !== null;
}

/** Moves the pointer slowly over the text of a column, from mention to mention. */
export async function hoverText(page, turn) {
  const columns = await page.locator('article [role="document"]').all();
  const box = await columns[turn % columns.length]?.locator("xpath=ancestor::article").boundingBox();
  if (!box) return;
  for (let step = 0; step < 24; step += 1) {
    await page.mouse.move(box.x + 30 + ((step * 37) % (box.width - 80)), box.y + 140 + step * 18);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
}

/** Turns the wheel over a column, down and, every other time, up. */
export async function scrollText(page, turn) {
  for (let step = 0; step < 10; step += 1) {
    await page.mouse.wheel(0, turn % 2 === 0 ? 240 : -240);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
}

/** Keys that lead from claim to claim and from mention to mention. */
export async function stepAround(page) {
  for (const key of ["Escape", "j", "j", "k", "]", "]", "["]) await page.keyboard.press(key);
}
