# Runs inside the sandbox, beside the program it executes. It knows no expected value and gives no verdict: a program
# that takes it apart can only change its own numbers. What it uses is bound here, before any program runs, so that a
# program that patches builtins, numpy or random by accident or on purpose does not disturb it.
from builtins import (
    BaseException, Exception, KeyboardInterrupt, MemoryError, ModuleNotFoundError, ImportError, NameError, OverflowError,
    RecursionError, SyntaxError, SystemExit, UnicodeError, ValueError, bool, bytes, callable, compile, dict, exec,
    enumerate, float, int, isinstance, len, list, map, min, range, str, sum, tuple, type,
)
import _random, builtins, gc, linecache, os, random, struct, sys, time, traceback, types, unicodedata, warnings
import numpy as np

_program_file = 'program.py'
_driver_file = '<driver>'

_module_type = types.ModuleType
_ndarray = np.ndarray
_generic = np.generic
_frombuffer = np.frombuffer
_float64 = np.float64
_dtype = np.dtype
_dtypes = {
    np.dtype(_name): _name
    for _name in (
        'bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float16', 'float32', 'float64',
    )
}
_dtypes_by_name = {_name: _value for _value, _name in _dtypes.items()}
# What indexes are counted by: 64 bits on the machines learners know, 32 bits here. Labels and orders come as that, or else
# `np.take` and `np.bincount` would refuse what they take everywhere else.
_index = np.dtype(np.intp)
_int64 = np.dtype('int64')
_index_limit = float(np.iinfo(np.intp).max)
_scalar_types = {_value.type: _value for _value in _dtypes}
# Types of C that share a dtype, as long and long long may.
for _value in (np.byte, np.short, np.intc, np.int_, np.longlong, np.ubyte, np.ushort, np.uintc, np.uint, np.ulonglong):
    if np.dtype(_value) in _dtypes:
        _scalar_types[_value] = np.dtype(_value)
_array_dtype = _ndarray.__dict__['dtype'].__get__
_array_shape = _ndarray.__dict__['shape'].__get__
_array_astype = _ndarray.astype
_array_tobytes = _ndarray.tobytes
_array_reshape = _ndarray.reshape
_array_size = _ndarray.__dict__['size'].__get__
_array_max = _ndarray.max
_array_min = _ndarray.min
_array_copy = _ndarray.copy
_scalar_array = np.array
_dict_items = dict.items
_list_append = list.append
_join = b''.join
_encode = str.encode
_bytes_decode = bytes.decode
_int_to_float = int.__float__
_pack_f64 = struct.Struct('<d').pack
_unpack_f64 = struct.Struct('<d').unpack_from
_pack_u32 = struct.Struct('<I').pack
_unpack_u32 = struct.Struct('<I').unpack_from
_perf_counter = time.perf_counter
# Below the method of `random`, which looks up builtins; for an int it does just this.
_generator = random._inst
_seed_generator = _random.Random.seed
_seed_numpy = np.random.seed
_type_name = type.__dict__['__name__'].__get__
_traceback_of = BaseException.__dict__['__traceback__'].__get__
_modules = sys.modules

_starts_with = str.startswith
# With 32-bit sizes NumPy calls an array too big for them a wrong value, not a lack of memory.
_too_big = ('array is too big', 'Maximum allowed dimension exceeded', 'maximum supported dimension')

_MAX_BYTES = 1_000_000
_MAX_VALUES = 100_000
_MAX_DEPTH = 12
_MAX_TEXT = 2_000
_MAX_TRACE = 20


class _TooLarge(Exception):
    pass


class _WrongType(Exception):
    pass


class _Encoder:
    """Writes a value by exact type; no method of the value's own is ever called."""

    __slots__ = ('parts', 'bytes_left', 'values_left')

    def __init__(self, max_bytes, max_values):
        self.parts = []
        self.bytes_left = max_bytes
        self.values_left = max_values

    def put(self, part):
        self.bytes_left -= len(part)
        if self.bytes_left < 0:
            raise _TooLarge
        _list_append(self.parts, part)

    def count(self, number):
        self.values_left -= number
        if self.values_left < 0:
            raise _TooLarge

    def value(self, value, depth):
        if depth > _MAX_DEPTH:
            raise _TooLarge
        self.count(1)
        kind = type(value)
        if value is None:
            self.put(b'N')
        elif kind is bool:
            self.put(b'T' if value else b'F')
        elif kind is int:
            try:
                number = _int_to_float(value)
            except OverflowError:
                number = _inf if value > 0 else -_inf
            self.put(b'i' + _pack_f64(number))
        elif kind is float:
            self.put(b'f' + _pack_f64(value))
        elif kind is str:
            if len(value) > self.bytes_left:
                raise _TooLarge
            data = _encode(value, 'utf-8', 'replace')
            self.put(b's' + _pack_u32(len(data)))
            self.put(data)
        elif kind is list or kind is tuple:
            self.put((b'l' if kind is list else b't') + _pack_u32(len(value)))
            # A copy: nothing runs in between, but a length that is written must be the number of items.
            for item in tuple(value):
                self.value(item, depth + 1)
        elif kind is dict:
            self.put(b'd' + _pack_u32(len(value)))
            for key, item in tuple(_dict_items(value)):
                self.value(key, depth + 1)
                self.value(item, depth + 1)
        elif kind is _ndarray:
            self.array(value, _dtypes.get(_array_dtype(value)), _array_dtype(value))
        elif kind in _scalar_types:
            array = _scalar_array(value)
            self.array(array, _dtypes.get(_array_dtype(array)), _array_dtype(array))
        else:
            raise _WrongType(_type_name(kind))

    def array(self, array, name, dtype):
        if name is None:
            # Another byte order is the same kind of number.
            name = _dtypes.get(dtype.newbyteorder('='))
        if name is None:
            raise _WrongType('ndarray (dtype ' + _cut(dtype.name, 100) + ')')
        shape = _array_shape(array)
        number = 1
        lengths = 1
        for length in shape:
            number *= length
            lengths *= length or 1
        # An array without elements may still have a great many rows.
        self.count(lengths)
        self.put(b'a' + bytes((len(name),)) + _encode(name, 'ascii') + bytes((len(shape),)))
        for length in shape:
            self.put(_pack_u32(length))
        if number * 8 > self.bytes_left:
            raise _TooLarge
        self.put(_array_tobytes(_array_astype(array, _float64)))


_inf = float('inf')


def _encoded(value, max_bytes=_MAX_BYTES, max_values=_MAX_VALUES):
    encoder = _Encoder(max_bytes, max_values)
    encoder.value(value, 0)
    return _join(encoder.parts)


def _own(value):
    """Encodes what we made ourselves, which is large only when we want it so."""
    return _encoded(value, 64_000_000, 8_000_000)


def _decoded(data, at):
    """Reads a value that was written by our own encoder on the other side; returns it and where it ends."""
    kind = data[at]
    at += 1
    if kind == 78:
        return None, at
    if kind == 84:
        return True, at
    if kind == 70:
        return False, at
    if kind == 105:
        return int(_unpack_f64(data, at)[0]), at + 8
    if kind == 102:
        return _unpack_f64(data, at)[0], at + 8
    if kind == 115:
        end = at + 4 + _unpack_u32(data, at)[0]
        return _bytes_decode(data[at + 4 : end], 'utf-8', 'replace'), end
    if kind == 108 or kind == 116:
        number = _unpack_u32(data, at)[0]
        at += 4
        items = []
        for _ in range(number):
            item, at = _decoded(data, at)
            _list_append(items, item)
        return (items if kind == 108 else tuple(items)), at
    if kind == 100:
        number = _unpack_u32(data, at)[0]
        at += 4
        entries = {}
        for _ in range(number):
            key, at = _decoded(data, at)
            entries[key], at = _decoded(data, at)
        return entries, at
    if kind == 97:
        length = data[at]
        at += 1
        dtype = _dtypes_by_name[_bytes_decode(data[at : at + length], 'ascii')]
        at += length
        dimensions = data[at]
        at += 1
        shape = []
        number = 1
        for _ in range(dimensions):
            size = _unpack_u32(data, at)[0]
            _list_append(shape, size)
            number *= size
            at += 4
        array = _frombuffer(data, _float64, number, at) if number > 0 else _scalar_array([], _float64)
        if dtype == _int64 and _fits_index(array):
            dtype = _index
        array = _array_reshape(_array_astype(array, dtype), tuple(shape))
        return (array[()] if dimensions == 0 else array), at + 8 * number
    raise ValueError('not a value')


def _fits_index(array):
    return _array_size(array) == 0 or (_array_max(array) <= _index_limit and _array_min(array) >= -_index_limit)


def _cut(text, limit):
    return text if len(text) <= limit else text[:limit] + '…'


def _text(value):
    """The text of an exception; of the program's own classes it may be anything, and may raise."""
    try:
        text = str(value)
        return _cut(text, _MAX_TEXT) if type(text) is str else ''
    except BaseException:
        return ''


def _frames(error):
    """The program's own frames, outermost first, and whether the innermost of all is the driver's."""
    frames = []
    step = _traceback_of(error)
    innermost = None
    while step is not None:
        code = step.tb_frame.f_code
        innermost = code.co_filename
        if innermost == _program_file:
            _list_append(frames, (step.tb_lineno, code.co_name))
        step = step.tb_next
    return frames, innermost == _driver_file


def _failure(error):
    frames, is_driver = _frames(error)
    line = frames[-1][0] if frames else None
    if isinstance(error, MemoryError):
        return {'code': 'memory', 'line': line}
    if isinstance(error, SystemExit):
        return {'code': 'exit'}
    kind = type(error)
    if kind is ValueError and _starts_with(_text(error), _too_big):
        return {'code': 'memory', 'line': line}
    if kind is ModuleNotFoundError or (kind is ImportError and error.path is None and error.name is not None):
        module = error.name
        if type(module) is str:
            return {'code': 'import', 'module': _cut(module, 100), 'line': line}
    if kind is NameError and is_driver and not frames and type(error.name) is str:
        return {'code': 'not-defined', 'name': _cut(error.name, 100)}
    if len(frames) > _MAX_TRACE:
        frames = frames[: _MAX_TRACE // 2] + frames[-_MAX_TRACE // 2 :]
    return {
        'code': 'exception',
        'type': _cut(_type_name(kind), 100),
        'message': _text(error),
        'line': line,
        'trace': [{'line': number, 'function': _cut(name, 100)} for number, name in frames],
    }


def _syntax_failure(error):
    if isinstance(error, SyntaxError):
        return {
            'code': 'syntax',
            'line': error.lineno if type(error.lineno) is int and error.lineno > 0 else None,
            'column': error.offset if type(error.offset) is int and error.offset > 0 else None,
            'message': _text(error.msg),
        }
    if isinstance(error, (MemoryError, RecursionError)):
        return {'code': 'syntax', 'line': None, 'column': None, 'message': 'too many nested expressions'}
    if isinstance(error, (ValueError, UnicodeError)):
        return {'code': 'syntax', 'line': None, 'column': None, 'message': _text(error)}
    return _failure(error)


def _seed(seed):
    _seed_generator(_generator, seed)
    _generator.gauss_next = None
    _seed_numpy(seed % 4294967296)


_namespace = None


def _run_program(program, driver):
    global _namespace
    # As a text file is read: one kind of line end, no byte order mark.
    program = program.replace('\r\n', '\n').replace('\r', '\n').removeprefix('\ufeff')
    linecache.cache[_program_file] = (len(program), None, program.splitlines(True), _program_file)
    module = _module_type('__main__')
    _modules['__main__'] = module
    _namespace = module.__dict__
    _namespace['__builtins__'] = builtins
    _namespace['__file__'] = _program_file
    _seed(0)
    try:
        code = compile(program, _program_file, 'exec', dont_inherit=True)
    except BaseException as error:
        return {'failure': _syntax_failure(error)}
    try:
        exec(code, _namespace)
        if driver is not None:
            exec(compile(driver, _driver_file, 'exec', dont_inherit=True), _namespace)
    except BaseException as error:
        return {'failure': _failure(error)}
    return None


def _failed_case(failure):
    return _own({'status': 'failed', 'milliseconds': 0.0, 'changed': [], 'failure': failure}) + b'F'


def _run_case(name, seed, arguments):
    """The reply: what came of it, whether there is a value and the value, then the changed arguments."""
    function = _namespace.get(name)
    if function is None or not callable(function):
        return _failed_case({'code': 'not-defined', 'name': name})
    args, _ = _decoded(arguments, 0)
    before = [_own(value) for value in args]
    kept = tuple(args)
    _seed(seed)
    started = _perf_counter()
    try:
        result = function(*kept)
        milliseconds = (_perf_counter() - started) * 1000
        reply = {'status': 'returned', 'milliseconds': milliseconds}
        value = _encoded(result)
    except _TooLarge:
        reply = {'status': 'failed', 'milliseconds': milliseconds, 'failure': {'code': 'result-too-large'}}
        value = None
    except _WrongType as error:
        reply = {'status': 'failed', 'milliseconds': milliseconds, 'failure': {'code': 'result-type', 'found': error.args[0]}}
        value = None
    except BaseException as error:
        reply = {
            'status': 'failed',
            'milliseconds': (_perf_counter() - started) * 1000,
            'failure': _failure(error),
        }
        value = None
    changed = []
    after = []
    # What changed arguments may have grown by, all together.
    left = _MAX_BYTES + sum(map(len, before))
    for index, argument in enumerate(kept):
        try:
            now = _encoded(argument, left, left)
        except (_TooLarge, _WrongType):
            now = None
        if now != before[index]:
            _list_append(changed, index)
            if now is not None:
                left -= len(now)
                _list_append(after, (index, now))
    reply['changed'] = changed
    parts = [_own(reply), b'T' if value is not None else b'F']
    if value is not None:
        _list_append(parts, value)
    for index, now in after:
        _list_append(parts, b'i' + _pack_f64(float(index)))
        _list_append(parts, now)
    return _join(parts)


def handle(request):
    """The one entry: 'p' with program and driver, 'c' with the name, the seed and the arguments of a case."""
    try:
        (name, second), at = _decoded(request, 1)
        if request[0] == 112:
            failed = _run_program(name, second)
            return b'R' if failed is None else _own(failed)
        return _run_case(name, second, request[at:])
    except MemoryError:
        failure = {'code': 'memory', 'line': None}
        return _own({'failure': failure}) if request[0] == 112 else _failed_case(failure)


def _normalize():
    readlink = os.readlink

    def normalize(form, text, /):
        """The normal form of a text; this build of unicodedata comes without it."""
        if text.isascii():
            return text
        pieces = []
        start = 0
        # A normal form never joins anything before an ASCII character to it.
        while start < len(text):
            end = start + 200
            while end < len(text) and not text[end].isascii():
                end += 1
            piece = text[start:end]
            try:
                piece = readlink('/dev/normalize/' + form + '/' + piece.encode('utf-8').hex())
            except (OSError, UnicodeError):
                if form not in ('NFC', 'NFD', 'NFKC', 'NFKD'):
                    raise ValueError('invalid normalization form') from None
            pieces.append(piece)
            start = end
        return ''.join(pieces)

    return normalize


unicodedata.normalize = _normalize()
unicodedata.is_normalized = lambda form, text, /: unicodedata.normalize(form, text) == text

# What programs often use is in before the snapshot, so that an import of it costs nothing later.
import abc, ast, bisect, calendar, collections, contextlib, copy, csv, dataclasses, datetime, decimal, enum, fractions
import functools, hashlib, heapq, inspect, io, itertools, json, logging, math, operator, pathlib, pickle, pprint, re, statistics
import string, tempfile, textwrap, typing, uuid, weakref, zlib
import numpy.fft, numpy.linalg, numpy.ma, numpy.polynomial, numpy.random, numpy.testing

sys.path[:] = [path for path in sys.path if path.startswith('/usr/lib/python3.11')]

_set_recursion_limit = sys.setrecursionlimit


def _setrecursionlimit(limit, /):
    # More than a program needs, and about where the interpreter's own stack ends.
    _set_recursion_limit(min(limit, 4000) if type(limit) is int else limit)


# As everywhere; this build begins with fewer.
_set_recursion_limit(1000)
sys.setrecursionlimit = _setrecursionlimit
linecache.checkcache = lambda filename=None: None
gc.collect()
gc.freeze()
