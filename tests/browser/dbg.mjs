import { launch } from './browser.mjs';
const b = await launch(); const p = await b.newContext({ viewport: { width: 1400, height: 900 } }).then(c => c.newPage());
p.on('console', m => console.log('C', m.text())); p.on('pageerror', e => console.log('E', String(e)));
let n=0; p.on('request', r => { if (n++<40) console.log('R', r.url()); });
p.on('requestfailed', r => { if (n<60) console.log('F', r.url(), r.failure().errorText); });
await p.goto('http://127.0.0.1:8311/_translate/#rugklachten/oefening-01/', {timeout: 8000}).catch(e => console.log(e.message));
await Promise.race([p.waitForTimeout(4000)]); console.log(await Promise.race([p.evaluate(() => document.getElementById("counts").textContent), new Promise(r=>setTimeout(()=>r("HUNG"),3000))])); console.log(n); await b.close();
