//! What a module keeps for JavaScript, and JavaScript never calls.
//!
//! wasm-bindgen makes a function for each type of closure that JavaScript may call, and exports one of those that
//! are the same. The others stay in the table of functions, where no optimiser may touch them: 3 kB of a page.

use std::collections::BTreeSet;

use anyhow::Result;
use wasm_encoder::{CodeSection, Function, Module};
use wasmparser::{CustomSectionReader, ExternalKind, KnownCustom, Name, Operator, Parser, Payload};

use super::section::{copy_section, imported_functions};

/// Empties every such function of a module that has the names of its functions: who called one would be stopped
/// there, as by `unreachable`.
pub(super) fn empty_uncalled(bytes: &[u8]) -> Result<Vec<u8>> {
    let uncalled = uncalled(bytes)?;
    let mut empty = Function::new([]);
    empty.instructions().unreachable().end();
    let mut module = Module::new();
    let mut code = CodeSection::new();
    let mut left = 0;
    let mut index = imported_functions(bytes)?;
    for payload in Parser::new(0).parse_all(bytes) {
        let payload = payload?;
        match &payload {
            Payload::CodeSectionStart { count, .. } => left = *count,
            Payload::CodeSectionEntry(body) => {
                if uncalled.contains(&index) {
                    code.function(&empty);
                } else {
                    code.raw(body.as_bytes());
                }
                index += 1;
                left -= 1;
                if left == 0 {
                    module.section(&code);
                }
            }
            other => copy_section(&mut module, other, bytes)?,
        }
    }
    Ok(module.finish())
}

/// The functions that would call a closure for JavaScript, and are neither exported nor called by those that are.
fn uncalled(bytes: &[u8]) -> Result<BTreeSet<u32>> {
    let mut uncalled = BTreeSet::new();
    let mut called = BTreeSet::new();
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::ExportSection(exports) => {
                for export in exports {
                    let export = export?;
                    if export.kind == ExternalKind::Func {
                        called.insert(export.index);
                    }
                }
            }
            Payload::CodeSectionEntry(body) => {
                for operator in body.get_operators_reader()? {
                    if let Operator::Call { function_index } = operator? {
                        called.insert(function_index);
                    }
                }
            }
            Payload::CustomSection(section) => uncalled.extend(named(&section, calls_closure)?),
            _ => {}
        }
    }
    Ok(&uncalled - &called)
}

/// The functions whose names are such; none where a section holds no names.
fn named(section: &CustomSectionReader<'_>, is_such: fn(&str) -> bool) -> Result<Vec<u32>> {
    let mut found = Vec::new();
    let KnownCustom::Name(names) = section.as_known() else { return Ok(found) };
    for subsection in names {
        if let Name::Function(functions) = subsection? {
            for function in functions {
                let function = function?;
                if is_such(function.name) {
                    found.push(function.index);
                }
            }
        }
    }
    Ok(found)
}

/// `wasm_bindgen::convert::closures::_::invoke` and its like.
fn calls_closure(name: &str) -> bool {
    name.contains("convert::closures") && name.contains("invoke")
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, ExportKind, ExportSection, Function, FunctionSection, Module, NameMap,
        NameSection, TypeSection,
    };

    use super::empty_uncalled;

    /// A module of three functions, the second of which is exported, and calls the third.
    fn module(names: [&str; 3], empty: [bool; 3]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        let mut known = NameMap::new();
        for ((index, name), empty) in (0..).zip(names).zip(empty) {
            let mut function = Function::new([]);
            if empty {
                function.instructions().unreachable().end();
            } else if index == 1 {
                function.instructions().call(2).end();
            } else {
                function.instructions().nop().end();
            }
            functions.function(0);
            code.function(&function);
            known.append(index, name);
        }
        let mut exports = ExportSection::new();
        exports.export("called", ExportKind::Func, 1);
        let mut section = NameSection::new();
        section.functions(&known);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&exports).section(&code);
        module.section(&section);
        module.finish()
    }

    #[test]
    fn what_calls_closures_stays_only_where_it_is_exported_or_called() {
        let closure = "wasm_bindgen::convert::closures::_::invoke[0123456789abcdef]";
        let names = [closure, closure, "vacancy_ui::main"];
        let before = module(names, [false; 3]);
        assert_eq!(empty_uncalled(&before).unwrap(), module(names, [true, false, false]));
        let before = module([closure; 3], [false; 3]);
        assert_eq!(empty_uncalled(&before).unwrap(), module([closure; 3], [true, false, false]));
    }
}
