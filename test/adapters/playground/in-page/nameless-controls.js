/** Runs in the page: controls that a screen reader could only call "button" or "edit text". */
function namelessControls() {
  const controls = document.querySelectorAll("button, input, select, textarea, a, [role=tab]");
  return [...controls]
    .filter((control) => {
      const labels = [...(control.labels ?? [])].map((label) => label.textContent);
      const spoken = [control.getAttribute("aria-label"), control.textContent, ...labels];
      return spoken.every((words) => (words ?? "").trim() === "");
    })
    .map((control) => control.outerHTML);
}

namelessControls();
