/**
 * Runs in the page: every visible piece of text with less contrast than WCAG 2.2 AA asks for (1.4.3): 4.5, or 3 for
 * large text (24 px, or 18.66 px and bold). Disabled controls are exempt.
 */
function faintTexts() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

  function colourOf(css) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  }

  function over(top, under) {
    const mix = (at) => top[at] * top[3] + under[at] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  }

  function behind(element) {
    if (element === null) return colourOf("Canvas");
    const own = colourOf(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  }

  function luminance([red, green, blue]) {
    const linear = (value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  function ratioOf(element) {
    const under = behind(element);
    const text = over(colourOf(getComputedStyle(element).color), under);
    const [light, dark] = [luminance(text), luminance(under)].sort((one, other) => other - one);
    return (light + 0.05) / (dark + 0.05);
  }

  function wantedOf(element) {
    const { fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
  }

  const isExempt = (element) => element.closest(":disabled, noscript, option, .unseen") !== null;
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent.trim();
    if (words === "" || !element.checkVisibility() || isExempt(element)) continue;
    const ratio = ratioOf(element);
    if (ratio < wantedOf(element)) faint.push({ words, ratio });
  }
  return faint;
}

faintTexts();
