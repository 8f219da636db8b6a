// Buttons that copy or print what the page itself shows.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-copy]");
  if (!button) return;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Please copy by hand";
  }
});

document.addEventListener("click", (event) => event.target.closest("[data-print]") && print());
