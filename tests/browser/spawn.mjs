import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
const server = spawn('/work/desk/target/release/oefenwijzer', ['--root','/tmp/deskp','serve','--port','0','--translate','ar'], { stdio: ['ignore', 'pipe', 'ignore'] });
const a = await (async () => { for await (const line of createInterface({ input: server.stdout })) return line; })();
console.log(a);
const r = await Promise.race([fetch(a).then(r => r.status), new Promise(r => setTimeout(() => r('HUNG'), 3000))]);
console.log(r); server.kill();
