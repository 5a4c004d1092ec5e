//! The order of a function's locals: those that are used most stand first among those of their type, so that the
//! same few indices come again and again. Some 200 bytes of a page; of another module it may cost as much.

use std::{cmp::Reverse, convert::Infallible};

use anyhow::Result;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, Function, Instruction, Module};
use wasmparser::{CompositeInnerType, FunctionBody, Operator, Parser, Payload, ValType};

/// The same module with the locals of each function sorted by how often they are used.
pub(super) fn sort_by_use(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    let mut sorter = Sorter { parameters: parameters(bytes)?.into_iter(), places: Vec::new() };
    sorter.parse_core_module(&mut module, Parser::new(0), bytes)?;
    Ok(module.finish())
}

/// How many parameters each of a module's own functions has. They are its first locals, and stay where they are.
fn parameters(bytes: &[u8]) -> Result<Vec<usize>> {
    let mut of_types = Vec::new();
    let mut of_functions = Vec::new();
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::TypeSection(groups) => {
                for group in groups {
                    of_types.extend(group?.into_types().map(|it| match it.composite_type.inner {
                        CompositeInnerType::Func(function) => function.params().len(),
                        _ => 0,
                    }));
                }
            }
            Payload::FunctionSection(types) => {
                for index in types {
                    of_functions.push(of_types[index? as usize]);
                }
            }
            _ => {}
        }
    }
    Ok(of_functions)
}

struct Sorter {
    /// Of the functions to come.
    parameters: std::vec::IntoIter<usize>,
    /// Where each local of the function at hand goes.
    places: Vec<u32>,
}

impl Reencode for Sorter {
    type Error = Infallible;

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), Error<Infallible>> {
        let parameters = self.parameters.next().unwrap_or(0);
        let mut types = Vec::new();
        for run in body.get_locals_reader()? {
            let (count, kind) = run?;
            types.extend((0..count).map(|_| kind));
        }
        let uses = uses(&body, parameters + types.len())?;
        let mut sorted: Vec<usize> = (0..types.len()).collect();
        sorted.sort_by_key(|&local| {
            let Used { times, first } = uses[parameters + local];
            (rank(types[local]), Reverse(times), first)
        });
        self.places = vec![0; parameters + types.len()];
        let own = sorted.iter().map(|local| parameters + local);
        for (place, local) in (0..).zip((0..parameters).chain(own)) {
            self.places[local] = place;
        }
        let types: Vec<_> =
            sorted.iter().map(|&local| self.val_type(types[local])).collect::<Result<_, _>>()?;
        let mut function = Function::new_with_locals_types(types);
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            function.instruction(&self.parse_instruction(&mut operators)?);
        }
        code.function(&function);
        Ok(())
    }

    fn instruction<'a>(
        &mut self,
        operator: Operator<'a>,
    ) -> Result<Instruction<'a>, Error<Infallible>> {
        Ok(match operator {
            Operator::LocalGet { local_index } => Instruction::LocalGet(self.place(local_index)),
            Operator::LocalSet { local_index } => Instruction::LocalSet(self.place(local_index)),
            Operator::LocalTee { local_index } => Instruction::LocalTee(self.place(local_index)),
            other => utils::instruction(self, other)?,
        })
    }
}

impl Sorter {
    fn place(&self, local: u32) -> u32 {
        self.places[local as usize]
    }
}

/// How often a local is used, and which use of any is its first.
#[derive(Clone, Default)]
struct Used {
    times: usize,
    first: usize,
}

fn uses(body: &FunctionBody<'_>, locals: usize) -> wasmparser::Result<Vec<Used>> {
    let mut uses = vec![Used::default(); locals];
    for (at, operator) in body.get_operators_reader()?.into_iter().enumerate() {
        if let Operator::LocalGet { local_index }
        | Operator::LocalSet { local_index }
        | Operator::LocalTee { local_index } = operator?
        {
            let local = &mut uses[local_index as usize];
            if local.times == 0 {
                local.first = at;
            }
            local.times += 1;
        }
    }
    Ok(uses)
}

/// Locals of one type stand together, as they are declared in runs; the commonest types first.
const fn rank(kind: ValType) -> u8 {
    match kind {
        ValType::I32 => 0,
        ValType::I64 => 1,
        ValType::F64 => 2,
        ValType::F32 => 3,
        ValType::V128 | ValType::Ref(_) => 4,
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, Function, FunctionSection, Module, TypeSection, ValType, ValType::*,
    };

    use super::sort_by_use;

    /// A module of one function with a parameter, which sets its locals in this order.
    fn module(locals: &[ValType], set: &[u32]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([I32], []);
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut function = Function::new_with_locals_types(locals.iter().copied());
        for &local in set {
            let kind = if local == 0 { I32 } else { locals[local as usize - 1] };
            match kind {
                I64 => function.instructions().i64_const(1).local_set(local),
                _ => function.instructions().i32_const(1).local_set(local),
            };
        }
        function.instructions().end();
        let mut code = CodeSection::new();
        code.function(&function);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&code);
        module.finish()
    }

    #[test]
    fn the_most_used_stand_first_behind_the_parameters() {
        let before = module(&[I32, I64, I32, I64], &[1, 2, 3, 3, 4, 4, 0]);
        let after = module(&[I32, I32, I64, I64], &[2, 4, 1, 1, 3, 3, 0]);
        assert_eq!(sort_by_use(&before).unwrap(), after);
    }

    #[test]
    fn of_those_used_as_often_the_first_stands_first() {
        let before = module(&[I32, I32, I32], &[3, 1, 2]);
        let after = module(&[I32, I32, I32], &[1, 2, 3]);
        assert_eq!(sort_by_use(&before).unwrap(), after);
    }
}
