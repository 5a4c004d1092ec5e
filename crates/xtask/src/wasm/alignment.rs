//! What a module promises of the addresses that it reads and writes: that they are multiples of two, four or eight.
//!
//! A promise is a hint, and engines for 64 bits make nothing of it. Without it one byte behind each access is always
//! the same: 0.3 kB of a page.

use std::convert::Infallible;

use anyhow::Result;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{MemArg, Module};
use wasmparser::Parser;

/// The same module without such promises.
pub(super) fn forget(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    Forgetful.parse_core_module(&mut module, Parser::new(0), bytes)?;
    Ok(module.finish())
}

struct Forgetful;

impl Reencode for Forgetful {
    type Error = Infallible;

    fn mem_arg(&mut self, argument: wasmparser::MemArg) -> Result<MemArg, Error<Infallible>> {
        Ok(MemArg { align: 0, ..utils::mem_arg(self, argument)? })
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, Function, FunctionSection, MemArg, MemArgTarget, MemorySection, MemoryType,
        Module, NameMap, NameSection, TypeSection, ValType,
    };

    use super::forget;

    /// A module of one function, which reads from memory.
    fn module(align: u32) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([ValType::I32], [ValType::I64]);
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut function = Function::new([]);
        let at = MemArg { offset: 16, align, target: MemArgTarget::Memory(0), ordering: None };
        function.instructions().local_get(0).i64_load(at).end();
        let mut code = CodeSection::new();
        code.function(&function);
        let mut names = NameMap::new();
        names.append(0, "read");
        let mut section = NameSection::new();
        section.functions(&names);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&memories).section(&code);
        module.section(&section);
        module.finish()
    }

    #[test]
    fn only_the_promise_goes() {
        assert_eq!(forget(&module(3)).unwrap(), module(0));
        assert_ne!(module(3), module(0));
    }
}
