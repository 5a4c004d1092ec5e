//! The operands of one instruction. Groups are kept flat, between a beginning and an end: no instruction
//! that is read here has groups in groups, and the memory is kept from one instruction to the next.

/// One operand, or an edge of a list or dictionary of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::pdf) enum Operand<'o> {
    Number(f64),
    Name(&'o [u8]),
    /// The bytes of a string, as the font or the map of characters reads them.
    Text(&'o [u8]),
    Begin,
    End,
}

#[derive(Debug, Default)]
pub(in crate::pdf) struct Operands {
    items: Vec<Item>,
    /// Names and strings, one after another.
    bytes: Vec<u8>,
}

#[derive(Debug, Clone, Copy)]
enum Item {
    Number(f64),
    /// From here on in the bytes, to where the next begins.
    Name(usize),
    Text(usize),
    Begin,
    End,
}

/// Instructions have fewer operands; more come of damage, and are passed over.
const MAX_OPERANDS: usize = 1 << 16;

impl Operands {
    pub(in crate::pdf) fn get(&self, at: usize) -> Option<Operand<'_>> {
        Some(match *self.items.get(at)? {
            Item::Number(number) => Operand::Number(number),
            Item::Name(start) => Operand::Name(self.bytes(start, at)),
            Item::Text(start) => Operand::Text(self.bytes(start, at)),
            Item::Begin => Operand::Begin,
            Item::End => Operand::End,
        })
    }

    pub(in crate::pdf) fn iter(&self) -> impl Iterator<Item = Operand<'_>> {
        (0..self.items.len()).map_while(|at| self.get(at))
    }

    pub(in crate::pdf) fn count(&self) -> usize {
        self.items.len()
    }

    /// Zero where there is no such number.
    pub(in crate::pdf) fn number(&self, at: usize) -> f64 {
        match self.items.get(at) {
            Some(Item::Number(number)) => *number,
            _ => 0.0,
        }
    }

    pub(in crate::pdf) fn numbers<const N: usize>(&self) -> [f64; N] {
        std::array::from_fn(|at| self.number(at))
    }

    /// The name that comes first.
    pub(in crate::pdf) fn name(&self) -> Option<&[u8]> {
        match self.get(0)? {
            Operand::Name(name) => Some(name),
            _ => None,
        }
    }

    /// The value of a key, in whichever dictionary stands among the operands.
    pub(in crate::pdf) fn value(&self, key: &[u8]) -> Option<Operand<'_>> {
        let key = self.iter().position(|operand| operand == Operand::Name(key))?;
        self.get(key + 1)
    }

    fn bytes(&self, start: usize, at: usize) -> &[u8] {
        let rest = self.items.get(at + 1..).unwrap_or_default();
        let end = rest.iter().find_map(|item| match *item {
            Item::Name(start) | Item::Text(start) => Some(start),
            _ => None,
        });
        self.bytes.get(start..end.unwrap_or(self.bytes.len())).unwrap_or_default()
    }

    pub(super) fn clear(&mut self) {
        self.items.clear();
        self.bytes.clear();
    }

    pub(super) fn push_number(&mut self, number: f64) {
        self.push(Item::Number(number));
    }

    pub(super) fn begin_group(&mut self) {
        self.push(Item::Begin);
    }

    pub(super) fn end_group(&mut self) {
        self.push(Item::End);
    }

    /// Begins a name, the bytes of which are added to what is returned.
    pub(super) fn begin_name(&mut self) -> &mut Vec<u8> {
        self.push(Item::Name(self.bytes.len()));
        &mut self.bytes
    }

    /// Begins a string, the bytes of which are added to what is returned.
    pub(super) fn begin_text(&mut self) -> &mut Vec<u8> {
        self.push(Item::Text(self.bytes.len()));
        &mut self.bytes
    }

    fn push(&mut self, item: Item) {
        if self.items.len() < MAX_OPERANDS {
            self.items.push(item);
        }
    }
}
