// Follows the builds of the development server. Not a part of the site.
(() => {
  "use strict";
  // The translators' desk follows the builds itself, and reloads what stands in its frames.
  if (window.frameElement?.hasAttribute("data-desk")) return;
  const made = document.currentScript.dataset.generation;
  let overlay = null;

  const show = (report) => {
    overlay?.remove();
    overlay = null;
    if (report === null) return;
    overlay = document.createElement("pre");
    overlay.setAttribute("role", "alert");
    overlay.dir = "ltr";
    overlay.tabIndex = 0;
    overlay.style.cssText =
      "position:fixed;inset:0;z-index:2147483647;margin:0;padding:2rem;overflow:auto;" +
      "background:#1b1b1bf2;color:#fff;font:16px/1.5 monospace;white-space:pre-wrap";
    overlay.textContent = report;
    document.body.append(overlay);
  };

  new EventSource("/_live").addEventListener("build", (event) => {
    const { generation, report } = JSON.parse(event.data);
    if (report === null && generation !== made) location.reload();
    else show(report);
  });
})();
