//! What a module keeps for JavaScript, and JavaScript never calls.
//!
//! wasm-bindgen makes a function for each type of closure that JavaScript may call, and exports one of those that
//! are the same. The others stay in the table of functions, where no optimiser may touch them: 3 kB of a page. So do
//! those that would wake a task that waits on the stack, where none does.

use std::collections::BTreeSet;

use anyhow::Result;
use wasm_encoder::{CodeSection, ConstExpr, ElementSection, Elements, Function, Module};
use wasmparser::{
    CustomSectionReader, ElementItems, ElementKind, ElementSectionReader, ExternalKind,
    KnownCustom, Name, Operator, Parser, Payload,
};

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
            Payload::ElementSection(elements) => {
                module.section(&with_one(elements.clone(), &uncalled)?);
            }
            other => copy_section(&mut module, other, bytes)?,
        }
    }
    Ok(module.finish())
}

/// The table of functions, with one of those that are not called in the place of each.
fn with_one(
    elements: ElementSectionReader<'_>,
    uncalled: &BTreeSet<u32>,
) -> Result<ElementSection> {
    let mut section = ElementSection::new();
    for element in elements {
        let element = element?;
        let (ElementKind::Active { table_index, offset_expr }, ElementItems::Functions(functions)) =
            (element.kind, element.items)
        else {
            anyhow::bail!("a table of functions that a linker would not make");
        };
        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
            anyhow::bail!("a table of functions that begins where nobody can say");
        };
        let mut indices = functions.into_iter().collect::<Result<Vec<u32>, _>>()?;
        if let Some(first) = uncalled.first() {
            indices.iter_mut().filter(|it| uncalled.contains(it)).for_each(|it| *it = *first);
        }
        let offset = ConstExpr::i32_const(value);
        section.active(table_index, &offset, Elements::Functions(indices.into()));
    }
    Ok(section)
}

/// The functions that would call a closure for JavaScript, and are neither exported nor called by those that are; and
/// those for tasks on the stack, where nothing else calls any of them.
fn uncalled(bytes: &[u8]) -> Result<BTreeSet<u32>> {
    let (mut closures, mut tasks) = (BTreeSet::new(), BTreeSet::new());
    let mut called = BTreeSet::new();
    // Who calls whom.
    let mut calls: Vec<(u32, u32)> = Vec::new();
    let mut index = imported_functions(bytes)?;
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
                        calls.push((index, function_index));
                    }
                }
                index += 1;
            }
            Payload::CustomSection(section) => {
                closures.extend(named(&section, calls_closure)?);
                tasks.extend(named(&section, is_of_stack)?);
            }
            _ => {}
        }
    }
    let from_outside = calls.iter().filter(|(caller, _)| !tasks.contains(caller));
    let is_apart = from_outside.map(|(_, callee)| callee).all(|callee| !tasks.contains(callee));
    called.extend(calls.iter().map(|(_, callee)| *callee));
    let mut uncalled = &closures - &called;
    uncalled.extend(tasks.into_iter().filter(|_| is_apart));
    Ok(uncalled)
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

/// `js_sys::futures::jspi::task_waker::raw_wake` and its like.
fn is_of_stack(name: &str) -> bool {
    name.contains("futures::jspi")
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, ConstExpr, ElementSection, Elements, ExportKind, ExportSection, Function,
        FunctionSection, Module, NameMap, NameSection, TypeSection,
    };
    use wasmparser::{Parser, Payload};

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

    #[test]
    fn what_waits_on_the_stack_stays_where_something_else_calls_it() {
        let (task, main) = ("js_sys::futures::jspi::task_waker::raw_wake", "vacancy_ui::main");
        let check = |names: [&str; 3], empty: [bool; 3]| {
            let before = module(names, [false; 3]);
            assert_eq!(empty_uncalled(&before).unwrap(), module(names, empty), "{names:?}");
        };
        check([task, main, main], [true, false, false]);
        check([main, task, task], [false, true, true]);
        check([task, main, task], [false; 3]);
    }

    #[test]
    fn the_table_holds_one_of_those_that_are_not_called() {
        let table = |functions: &[u32]| {
            let mut elements = ElementSection::new();
            elements.active(None, &ConstExpr::i32_const(1), Elements::Functions(functions.into()));
            let mut module = Module::new();
            module.section(&elements);
            module.finish()
        };
        let with_one = |bytes: &[u8]| {
            let mut parsed = Parser::new(0).parse_all(bytes).map(Result::unwrap);
            let elements = parsed.find_map(|payload| match payload {
                Payload::ElementSection(elements) => Some(elements),
                _ => None,
            });
            let mut module = Module::new();
            module.section(&super::with_one(elements.unwrap(), &[2, 3].into()).unwrap());
            module.finish()
        };
        assert_eq!(with_one(&table(&[1, 3, 2, 4, 3])), table(&[1, 2, 2, 4, 2]));
    }
}
