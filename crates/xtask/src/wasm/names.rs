//! Short names between a module and the script that was written for it.
//!
//! Each function that passes between the two has a long name with a digest in it, in both files. No
//! compression makes digests shorter, and nobody reads them.

use std::collections::BTreeMap;

use anyhow::Result;
use wasm_encoder::{EntityType, ExportSection, ImportSection, Module};
use wasmparser::{Parser, Payload};

use super::section::copy_section;

/// Old names and new ones.
type Names = BTreeMap<String, String>;

#[derive(Debug, Default)]
struct Renamed {
    /// What the module calls its script.
    modules: Names,
    imports: Names,
    exports: Names,
}

/// Renames what a module and its script know each other by.
pub(super) fn shorten(module: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let (module, renamed) = rename_in_module(module)?;
    let mut script = rename_in_script(script, &renamed);
    for (script_name, short) in &renamed.modules {
        script = script.replace(&format!("\"{script_name}\":"), &format!("{short}:"));
    }
    Ok((module, script))
}

fn rename_in_module(bytes: &[u8]) -> Result<(Vec<u8>, Renamed)> {
    let mut module = Module::new();
    let mut renamed = Renamed::default();
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::ImportSection(imports) => {
                let mut section = ImportSection::new();
                for import in imports.into_imports() {
                    let import = import?;
                    let name = short(&mut renamed.imports, import.name);
                    let module = short_of_script(&mut renamed.modules, import.module);
                    section.import(&module, &name, EntityType::try_from(import.ty)?);
                }
                module.section(&section);
            }
            Payload::ExportSection(exports) => {
                let mut section = ExportSection::new();
                for export in exports {
                    let export = export?;
                    let name = short(&mut renamed.exports, export.name);
                    section.export(&name, export.kind.into(), export.index);
                }
                module.section(&section);
            }
            other => copy_section(&mut module, &other, bytes)?,
        }
    }
    Ok((module.finish(), renamed))
}

/// The short name of a function of the glue's own; what people have named keeps its name.
fn short(names: &mut Names, name: &str) -> String {
    let is_glue =
        ["__wb", "__externref", "wasm_bindgen_"].iter().any(|start| name.starts_with(start));
    if !is_glue {
        return name.to_owned();
    }
    let number = names.len();
    names.entry(name.to_owned()).or_insert_with(|| letters(number)).clone()
}

/// The short name of the script beside a module; another script keeps its own.
fn short_of_script(names: &mut Names, module: &str) -> String {
    if !module.ends_with("_bg.js") {
        return module.to_owned();
    }
    let number = names.len();
    names.entry(module.to_owned()).or_insert_with(|| letters(number)).clone()
}

/// `_a`, `_b`, …, `_ba`: no name that people give begins so.
fn letters(mut number: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'a' + u8::try_from(number % 26).unwrap_or(0)));
        number /= 26;
        if number == 0 {
            break;
        }
    }
    std::iter::once('_').chain(letters.into_iter().rev()).collect()
}

/// Renames whole words: what the script provides by the names of imports, and `wasm.` by those of exports.
fn rename_in_script(script: &str, renamed: &Renamed) -> String {
    let is_word = |character: char| character.is_ascii_alphanumeric() || "_$".contains(character);
    let mut text = String::with_capacity(script.len());
    let mut rest = script;
    while !rest.is_empty() {
        let (word, after) = rest.split_at(rest.find(|it| !is_word(it)).unwrap_or(rest.len()));
        let names = if text.ends_with("wasm.") { &renamed.exports } else { &renamed.imports };
        text.push_str(names.get(word).map_or(word, String::as_str));
        let (gap, next) = after.split_at(after.find(is_word).unwrap_or(after.len()));
        text.push_str(gap);
        rest = next;
    }
    text
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, ExportKind, ExportSection, Function, FunctionSection, ImportSection, Module,
        TypeSection,
    };

    use super::{letters, shorten};

    /// A module that imports two functions and exports a third.
    fn module(script: &str, names: [&str; 4]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import(script, names[0], wasm_encoder::EntityType::Function(0));
        imports.import(script, names[1], wasm_encoder::EntityType::Function(0));
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut exports = ExportSection::new();
        exports.export(names[2], ExportKind::Func, 2);
        exports.export(names[3], ExportKind::Func, 2);
        let mut code = CodeSection::new();
        let mut function = Function::new([]);
        function.instructions().end();
        code.function(&function);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&exports);
        module.section(&code);
        module.finish()
    }

    #[test]
    fn module_and_script_know_each_other_by_the_new_names() {
        let before =
            module("./x_bg.js", ["__wbg_a_0123456789abcdef", "hear", "__wbindgen_free", "read"]);
        let script = "x({\"./x_bg.js\": {__wbg_a_0123456789abcdef: (a) => 1}}); wasm.__wbindgen_free(0); wasm.read();";
        let (bytes, script) = shorten(&before, script).unwrap();
        assert_eq!(bytes, module("_a", ["_a", "hear", "_a", "read"]));
        assert_eq!(script, "x({_a: {_a: (a) => 1}}); wasm._a(0); wasm.read();");
    }

    #[test]
    fn no_two_numbers_have_the_same_letters() {
        assert_eq!([0, 25, 26, 675, 676].map(letters), ["_a", "_z", "_ba", "_zz", "_baa"]);
    }
}
