//! The script that wasm-bindgen writes for a module, without what only other callers and older browsers need.

/// What wasm-bindgen writes, and what does the same here. Where a version of it writes otherwise, that stays as it is.
const SHORTER: [(&str, &str); 11] = [
    (
        // Letter by letter as long as they are ASCII, and the rest into memory that grows: quick for long texts. A
        // notice's is passed once.
        "function passStringToWasm0(arg, malloc, realloc) {
    if (realloc === undefined) {
        const buf = cachedTextEncoder.encode(arg);
        const ptr = malloc(buf.length, 1) >>> 0;
        getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
        WASM_VECTOR_LEN = buf.length;
        return ptr;
    }

    let len = arg.length;
    let ptr = malloc(len, 1) >>> 0;

    const mem = getUint8ArrayMemory0();

    let offset = 0;

    for (; offset < len; offset++) {
        const code = arg.charCodeAt(offset);
        if (code > 0x7F) break;
        mem[ptr + offset] = code;
    }
    if (offset !== len) {
        if (offset !== 0) {
            arg = arg.slice(offset);
        }
        ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
        const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
        const ret = cachedTextEncoder.encodeInto(arg, view);

        offset += ret.written;
        ptr = realloc(ptr, len, offset, 1) >>> 0;
    }

    WASM_VECTOR_LEN = offset;
    return ptr;
}",
        "function passStringToWasm0(arg, malloc) {
    const buf = cachedTextEncoder.encode(arg);
    const ptr = malloc(buf.length, 1) >>> 0;
    getUint8ArrayMemory0().set(buf, ptr);
    WASM_VECTOR_LEN = buf.length;
    return ptr;
}

function returnString(at, text) {
    const ptr = isLikeNone(text) ? 0 : passStringToWasm0(text, wasm.__wbindgen_malloc);
    getDataViewMemory0().setInt32((at >>> 0) + 4, WASM_VECTOR_LEN, true);
    getDataViewMemory0().setInt32(at >>> 0, ptr, true);
}",
    ),
    (", wasm.__wbindgen_realloc)", ")"),
    (
        // Where a text goes that a function returns, in one place.
        "            const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc);
            const len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
",
        "            returnString(arg0, ret);
",
    ),
    (
        "            var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc);
            var len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
",
        "            returnString(arg0, ret);
",
    ),
    // Every class that is asked for is there.
    (
        "            let result;
            try {
                result = ",
        "            const ret = ",
    ),
    (
        "            } catch (_) {
                result = false;
            }
            const ret = result;
",
        "",
    ),
    (
        "
if (!('encodeInto' in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function (arg, view) {
        const buf = cachedTextEncoder.encode(arg);
        view.set(buf);
        return {
            read: arg.length,
            written: buf.length
        };
    };
}
",
        "",
    ),
    (
        // Browsers that know references in WebAssembly know it.
        " = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry",
        " = new FinalizationRegistry",
    ),
    (
        // Every caller here hands over a compiled module, as a property.
        "    if (module !== undefined) {
        if (Object.getPrototypeOf(module) === Object.prototype) {
            ({module} = module)
        } else {
            console.warn('using deprecated parameters for `initSync()`; pass a single object instead')
        }
    }

    const imports = __wbg_get_imports();
    if (!(module instanceof WebAssembly.Module)) {
        module = new WebAssembly.Module(module);
    }
",
        "    ({module} = module);
    const imports = __wbg_get_imports();
",
    ),
    (
        // Memory that has grown is another buffer, whether or not a browser says so of the old one.
        "if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || \
         (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {",
        "if (cachedDataViewMemory0?.buffer !== wasm.memory.buffer) {",
    ),
    GUARD,
];

/// Whose objects are freed by hand, wherever they end: nothing waits for the browser to find that nobody has them.
const FREED_BY_HAND: [&str; 1] = ["Views"];

/// What keeps an exception for the program: around each call, and here around each function, once.
const GUARD: (&str, &str) = (
    "function handleError(f, args) {
    try {
        return f.apply(this, args);
    } catch (e) {
        const idx = addToExternrefTable0(e);
        wasm.__wbindgen_exn_store(idx);
    }
}",
    "function handleError(f) {
    return (...args) => {
        try {
            return f(...args);
        } catch (e) {
            const idx = addToExternrefTable0(e);
            wasm.__wbindgen_exn_store(idx);
        }
    };
}",
);

/// What frees the texts that were passed where a later one cannot be, which ends the module anyway.
const FREES: (&str, &str) =
    ("        } catch (e) {\n            if (ptr", "            throw e;\n        }\n");

/// The same script, shorter.
pub(super) fn slim(script: &str) -> String {
    let guards_itself = script.contains(GUARD.0);
    let mut script = script.to_owned();
    for (written, shorter) in SHORTER {
        script = script.replace(written, shorter);
    }
    if guards_itself {
        script = script
            .replace("function() { return handleError(function (", "handleError(function (")
            .replace("}, arguments); },", "}),");
    }
    without_frees(&without_finalization(&script))
}

fn without_finalization(script: &str) -> String {
    let mut slim = String::with_capacity(script.len());
    let is_of = |line: &str, class: &&str| line.contains(&format!("{class}Finalization"));
    for line in script.split_inclusive('\n') {
        // What `using` would call.
        let disposes = line.starts_with("if (Symbol.dispose)");
        if !disposes && !FREED_BY_HAND.iter().any(|class| is_of(line, class)) {
            slim.push_str(line);
        }
    }
    slim
}

fn without_frees(script: &str) -> String {
    let mut rest = script;
    let mut slim = String::with_capacity(script.len());
    while let Some((passed, (_, behind))) = rest
        .split_once(FREES.0)
        .and_then(|(before, behind)| Some((before, behind.split_once(FREES.1)?)))
    {
        match passed.rsplit_once("        try {\n") {
            Some((before, passed)) => slim.extend([before, passed]),
            None => slim.push_str(passed),
        }
        rest = behind;
    }
    slim + rest
}

#[cfg(test)]
mod tests {
    use super::{GUARD, slim};

    #[test]
    fn what_is_passed_is_not_freed_where_passing_fails() {
        let written = "    learn(name) {
        let ptr0, len0;
        try {
            ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            len0 = WASM_VECTOR_LEN;
        } catch (e) {
            if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
            throw e;
        }
        wasm.learn(ptr0, len0);
    }
";
        let slimmed = "    learn(name) {
        let ptr0, len0;
            ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc);
            len0 = WASM_VECTOR_LEN;
        wasm.learn(ptr0, len0);
    }
";
        let frees_what_it_returns = "    notice() {
        try {
            return 1;
        } finally {
            free();
        }
    }
";
        let with_both = |first: &str| [first, frees_what_it_returns].concat();
        assert_eq!(slim(&with_both(written)), with_both(slimmed));
    }

    #[test]
    fn texts_are_returned_in_one_place_and_classes_are_asked_for_without_a_guard() {
        let title =
            |what: &str| format!("        title: function(arg0, arg1) {{\n{what}        }},\n");
        let written = "            const ret = arg1.title;
            const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            const len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
";
        let slimmed = "            const ret = arg1.title;\n            returnString(arg0, ret);\n";
        assert_eq!(slim(&title(written)), title(slimmed));
        let written = "            let result;
            try {
                result = arg0 instanceof Element;
            } catch (_) {
                result = false;
            }
            const ret = result;
            return ret;
";
        let slimmed = "            const ret = arg0 instanceof Element;\n            return ret;\n";
        assert_eq!(slim(&title(written)), title(slimmed));
    }

    #[test]
    fn a_call_that_may_fail_is_guarded_once() {
        let call = "        append: function() { return handleError(function (arg0) {
            return arg0;
        }, arguments); },\n";
        let guarded = "        append: handleError(function (arg0) {\n            return arg0;\n        }),\n";
        let (written, shorter) = GUARD;
        assert_eq!(slim(&[call, written].concat()), [guarded, shorter].concat());
        assert_eq!(slim(call), call);
    }
}
