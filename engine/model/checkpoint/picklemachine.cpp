#include "engine/model/checkpoint/picklemachine.h"

#include <bit>
#include <string>
#include <utility>

namespace stemwright::model {

enum class Opcode : std::uint8_t {
    Mark = '(',
    Stop = '.',
    None = 'N',
    BinInt = 'J',
    BinInt1 = 'K',
    BinInt2 = 'M',
    BinFloat = 'G',
    BinPersId = 'Q',
    Reduce = 'R',
    BinString = 'T',
    ShortBinString = 'U',
    BinUnicode = 'X',
    EmptyList = ']',
    Append = 'a',
    Build = 'b',
    Global = 'c',
    Appends = 'e',
    BinGet = 'h',
    LongBinGet = 'j',
    BinPut = 'q',
    LongBinPut = 'r',
    SetItem = 's',
    Tuple = 't',
    EmptyTuple = ')',
    SetItems = 'u',
    EmptyDict = '}',
    Proto = 0x80,
    Tuple1 = 0x85,
    Tuple2 = 0x86,
    Tuple3 = 0x87,
    NewTrue = 0x88,
    NewFalse = 0x89,
    Long1 = 0x8A,
};

namespace {

constexpr std::uint8_t kProtocol = 2;

} // namespace

Result<PickleGraph> readPickle(ByteCursor& cursor)
{
    PickleMachine machine(cursor);
    if (const Status status = machine.run(); !status)
        return std::unexpected(status.error());
    return machine.takeGraph();
}

Status PickleMachine::run()
{
    const std::uint64_t begin = m_cursor.position();
    if (static_cast<Opcode>(m_cursor.little<std::uint8_t>()) != Opcode::Proto || m_cursor.little<std::uint8_t>() != kProtocol)
        return m_cursor.status() ? refuse(Errc::Unsupported, "has a pickle that is not of protocol 2") : m_cursor.status();
    while (true) {
        const auto opcode = static_cast<Opcode>(m_cursor.little<std::uint8_t>());
        if (!m_cursor.status())
            return m_cursor.status();
        if (opcode == Opcode::Stop)
            break;
        if (const Status status = step(opcode); !status)
            return status;
        if (!m_cursor.status())
            return m_cursor.status();
        if (m_cursor.position() - begin > kMaxPickleBytes)
            return refuse(Errc::TooLarge, "has a pickle of more than 16 MiB");
    }
    if (m_stack.size() != 1 || !m_marks.empty())
        return malformed();
    m_graph.root = m_stack.back();
    return {};
}

Status PickleMachine::step(Opcode opcode)
{
    switch (opcode) {
    case Opcode::Global:
        return pushGlobal();
    case Opcode::BinPersId:
        return pushStorage();
    case Opcode::Reduce:
        return reduce();
    case Opcode::Build:
        return build();
    case Opcode::BinPut:
        return put(m_cursor.little<std::uint8_t>());
    case Opcode::LongBinPut:
        return put(m_cursor.little<std::uint32_t>());
    case Opcode::BinGet:
        return get(m_cursor.little<std::uint8_t>());
    case Opcode::LongBinGet:
        return get(m_cursor.little<std::uint32_t>());
    default:
        return stepContainer(opcode);
    }
}

Status PickleMachine::stepContainer(Opcode opcode)
{
    switch (opcode) {
    case Opcode::Mark:
        return mark();
    case Opcode::EmptyTuple:
        return pushTupleOf(0);
    case Opcode::Tuple1:
        return pushTupleOf(1);
    case Opcode::Tuple2:
        return pushTupleOf(2);
    case Opcode::Tuple3:
        return pushTupleOf(3);
    case Opcode::Tuple: {
        Result<std::vector<Value>> items = popToMark();
        return items ? pushTuple(std::move(*items)) : malformed();
    }
    case Opcode::EmptyList:
        m_graph.lists.emplace_back();
        return push(Ref<List>{m_graph.lists.size() - 1});
    case Opcode::EmptyDict:
        m_graph.dicts.emplace_back();
        return push(Ref<Dict>{m_graph.dicts.size() - 1});
    case Opcode::Append: {
        const Result<Value> item = pop();
        return item ? append({*item}) : malformed();
    }
    case Opcode::Appends: {
        Result<std::vector<Value>> items = popToMark();
        return items ? append(std::move(*items)) : malformed();
    }
    case Opcode::SetItem: {
        const Result<Value> value = pop();
        const Result<Value> key = pop();
        return key && value ? setItems({*key, *value}) : malformed();
    }
    case Opcode::SetItems: {
        const Result<std::vector<Value>> items = popToMark();
        return items ? setItems(*items) : malformed();
    }
    default:
        return stepScalar(opcode);
    }
}

Status PickleMachine::stepScalar(Opcode opcode)
{
    switch (opcode) {
    case Opcode::None:
        return push(None{});
    case Opcode::NewTrue:
        return push(true);
    case Opcode::NewFalse:
        return push(false);
    case Opcode::BinInt:
        return push(std::int64_t{m_cursor.little<std::int32_t>()});
    case Opcode::BinInt1:
        return push(std::int64_t{m_cursor.little<std::uint8_t>()});
    case Opcode::BinInt2:
        return push(std::int64_t{m_cursor.little<std::uint16_t>()});
    case Opcode::Long1:
        return pushLong();
    case Opcode::BinFloat:
        return push(std::bit_cast<double>(std::byteswap(m_cursor.little<std::uint64_t>())));
    case Opcode::BinUnicode:
    case Opcode::BinString:
        return pushText(m_cursor.little<std::uint32_t>());
    case Opcode::ShortBinString:
        return pushText(m_cursor.little<std::uint8_t>());
    default:
        return refuse(Errc::Unsupported,
                      "has a pickle with the opcode " + std::to_string(static_cast<int>(opcode)) + ", which no state dict needs");
    }
}

Status PickleMachine::push(Value value)
{
    if (++m_pushed > kMaxPickleObjects || m_stack.size() >= kMaxStackDepth)
        return refuse(Errc::TooLarge, "has a pickle with too many objects");
    m_stack.push_back(value);
    return {};
}

Status PickleMachine::pushText(std::uint64_t sizeBytes)
{
    if (sizeBytes > kMaxTextBytes)
        return refuse(Errc::TooLarge, "has a pickle with a text of more than 64 KiB");
    m_graph.strings.push_back(m_cursor.text(sizeBytes));
    return push(Ref<std::string>{m_graph.strings.size() - 1});
}

/// Two's complement, shortest form.
Status PickleMachine::pushLong()
{
    const auto sizeBytes = m_cursor.little<std::uint8_t>();
    if (sizeBytes > sizeof(std::int64_t))
        return refuse(Errc::TooLarge, "has a pickle with an integer of more than 64 bits");
    std::uint64_t value = 0;
    for (unsigned i = 0; i < sizeBytes; ++i)
        value |= std::uint64_t{m_cursor.little<std::uint8_t>()} << (8 * i);
    const unsigned unusedBits = 64 - 8 * unsigned{sizeBytes};
    if (sizeBytes == 0)
        return push(std::int64_t{0});
    return push(static_cast<std::int64_t>(value << unusedBits) >> unusedBits);
}

Status PickleMachine::pushTuple(std::vector<Value> items)
{
    m_graph.tuples.push_back({std::move(items)});
    return push(Ref<Tuple>{m_graph.tuples.size() - 1});
}

Status PickleMachine::pushTupleOf(std::size_t count)
{
    const std::size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() - floor < count)
        return malformed();
    const auto first = m_stack.end() - static_cast<std::ptrdiff_t>(count);
    std::vector<Value> items(first, m_stack.end());
    m_stack.erase(first, m_stack.end());
    return pushTuple(std::move(items));
}

Status PickleMachine::mark()
{
    if (m_marks.size() >= kMaxMarkDepth)
        return refuse(Errc::TooLarge, "has a pickle that is nested too deeply");
    m_marks.push_back(m_stack.size());
    return {};
}

Result<Value*> PickleMachine::top()
{
    const std::size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() <= floor)
        return malformed();
    return &m_stack.back();
}

Result<Value> PickleMachine::pop()
{
    const Result<Value*> last = top();
    if (!last)
        return std::unexpected(last.error());
    const Value value = **last;
    m_stack.pop_back();
    return value;
}

Result<std::vector<Value>> PickleMachine::popToMark()
{
    if (m_marks.empty())
        return malformed();
    const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<Value> items(first, m_stack.end());
    m_stack.erase(first, m_stack.end());
    m_marks.pop_back();
    return items;
}

Status PickleMachine::put(std::uint32_t index)
{
    const Result<Value*> value = top();
    if (!value)
        return std::unexpected(value.error());
    m_memo.insert_or_assign(index, **value);
    return m_memo.size() <= kMaxMemoEntries ? Status() : refuse(Errc::TooLarge, "has a pickle with too many memo entries");
}

Status PickleMachine::get(std::uint32_t index)
{
    const auto found = m_memo.find(index);
    return found != m_memo.end() ? push(found->second) : malformed();
}

Status PickleMachine::append(std::vector<Value> items)
{
    const Result<Value*> target = top();
    const auto* list = target ? std::get_if<Ref<List>>(*target) : nullptr;
    if (list == nullptr)
        return malformed();
    std::vector<Value>& all = m_graph.lists[list->index].items;
    all.insert(all.end(), items.begin(), items.end());
    return {};
}

Status PickleMachine::setItems(const std::vector<Value>& keysAndValues)
{
    const Result<Value*> target = top();
    const auto* dict = target ? std::get_if<Ref<Dict>>(*target) : nullptr;
    if (dict == nullptr || keysAndValues.size() % 2 != 0)
        return malformed();
    for (std::size_t i = 0; i < keysAndValues.size(); i += 2)
        if (const Status status = insert(m_graph.dicts[dict->index], keysAndValues[i], keysAndValues[i + 1]); !status)
            return status;
    return {};
}

} // namespace stemwright::model
