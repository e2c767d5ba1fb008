/** Runs in the page: what has the focus, and whether one can see it. */
function focused() {
  const active = document.activeElement;
  if (active === null || active === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(active);
  const isVisible = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  return { name: active.id || active.textContent.trim() || active.className, isVisible };
}

focused();
