// Made from themes/default/scripts by `node tests/browser/scripts.mjs`.
"use strict";(()=>{var o="oefenwijzer:";function t(e,r="localStorage"){try{return JSON.parse(window[r].getItem(o+e)??"null")}catch{return null}}Object.assign(document.documentElement.dataset,t("comforts"));})();
