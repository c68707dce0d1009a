// Runs answers.py under the CPython of Pyodide: node verify.mjs NODE_MODULES PROJECT PACKAGES RECORDS
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const [modules, project, packages, records] = process.argv.slice(2).map((folder) => resolve(folder));
const { loadPyodide } = await import(pathToFileURL(resolve(modules, "pyodide", "pyodide.mjs")));
const python = await loadPyodide();
for (const [place, root] of [["/project", project], ["/packages", packages], ["/records", records]]) {
  python.FS.mkdir(place);
  python.FS.mount(python.FS.filesystems.NODEFS, { root }, place);
}
python.runPython(`
import os, sys
sys.dont_write_bytecode = True
sys.path[:0] = ["/project", "/packages"]
os.chdir("/records")
os.environ["ROE_TRAINER_HOME"] = "/home/pyodide/roe-trainer"
import runpy
runpy.run_module("tests.pyodide.answers", run_name="__main__")
`);
