#include "engine/model/checkpoint/inquotes.h"
#include "engine/model/checkpoint/picklemachine.h"

#include <algorithm>
#include <array>
#include <utility>

namespace stemwright::model {

namespace {

constexpr std::size_t kMaxArguments = 7;

struct KnownGlobal {
    std::string_view module;
    std::string_view name;
    Value token;
};

const auto& knownGlobals()
{
    static const auto kGlobals = std::to_array<KnownGlobal>({
        {"collections", "OrderedDict", Callee::OrderedDict},
        {"torch._utils", "_rebuild_tensor", Callee::RebuildTensor},
        {"torch._utils", "_rebuild_tensor_v2", Callee::RebuildTensorV2},
        {"torch._utils", "_rebuild_parameter", Callee::RebuildParameter},
        {"torch", "DoubleStorage", ScalarType::F64},
        {"torch", "FloatStorage", ScalarType::F32},
        {"torch", "HalfStorage", ScalarType::F16},
        {"torch", "BFloat16Storage", ScalarType::BF16},
        {"torch", "LongStorage", ScalarType::I64},
        {"torch", "IntStorage", ScalarType::I32},
        {"torch", "ShortStorage", ScalarType::I16},
        {"torch", "CharStorage", ScalarType::I8},
        {"torch", "ByteStorage", ScalarType::U8},
        {"torch", "BoolStorage", ScalarType::Bool},
        {"torch.storage", "UntypedStorage", ScalarType::U8},
    });
    return kGlobals;
}

/// a * b + c for numbers >= 0, or nothing when it does not fit.
std::optional<std::int64_t> multiplyAdd(std::int64_t a, std::int64_t b, std::int64_t c)
{
    std::int64_t product = 0;
    std::int64_t sum = 0;
    if (__builtin_mul_overflow(a, b, &product) || __builtin_add_overflow(product, c, &sum))
        return std::nullopt;
    return sum;
}

bool isNegative(std::int64_t value) { return value < 0; }

} // namespace

Result<TensorLayout> layOut(const ByteSource& source, const StorageView& view, std::int64_t offset, std::vector<std::int64_t> shape,
                            std::vector<std::int64_t> strides)
{
    if (shape.size() > kMaxRank)
        return source.refuse(Errc::TooLarge, "has a tensor of more than 8 dimensions");
    if (shape.size() != strides.size() || offset < 0 || std::ranges::any_of(shape, isNegative) || std::ranges::any_of(strides, isNegative))
        return source.refuse(Errc::Corrupt, "has a tensor with impossible sizes or strides");
    TensorLayout layout{.storage = view.storage, .shape = std::move(shape), .strides = std::move(strides)};
    if (std::ranges::count(layout.shape, 0) > 0)
        return layout;
    std::optional<std::int64_t> elements = 1;
    std::optional<std::int64_t> extent = 1;
    for (std::size_t i = 0; i < layout.shape.size() && elements && extent; ++i) {
        if (layout.shape[i] == 1)
            layout.strides[i] = 0; // never taken, and the file may say anything
        elements = multiplyAdd(*elements, layout.shape[i], 0);
        extent = multiplyAdd(layout.shape[i] - 1, layout.strides[i], *extent);
    }
    if (!elements || !extent || offset > view.count || *extent > view.count - offset)
        return source.refuse(Errc::Corrupt, "has a tensor that reaches beyond its storage");
    layout.first = view.first + offset;
    layout.elements = *elements;
    layout.extent = *extent;
    return layout;
}

const std::string* PickleMachine::text(const Value& value) const
{
    const auto* ref = std::get_if<Ref<std::string>>(&value);
    return ref != nullptr ? &m_graph.strings[ref->index] : nullptr;
}

std::optional<std::vector<std::int64_t>> PickleMachine::integers(const Value& value) const
{
    const auto* ref = std::get_if<Ref<Tuple>>(&value);
    if (ref == nullptr)
        return std::nullopt;
    std::vector<std::int64_t> numbers;
    for (const Value& item : m_graph.tuples[ref->index].items) {
        if (!std::holds_alternative<std::int64_t>(item))
            return std::nullopt;
        numbers.push_back(std::get<std::int64_t>(item));
    }
    return numbers;
}

Status PickleMachine::insert(Dict& dict, const Value& key, const Value& value)
{
    if (++m_pushed > kMaxPickleObjects) // a short program can copy the same long list of pairs again and again
        return refuse(Errc::TooLarge, "has a pickle with too many objects");
    bool added = false;
    if (const std::string* name = text(key)) {
        if (name->size() > kMaxNameBytes)
            return refuse(Errc::TooLarge, "has a key of more than 256 bytes: " + inQuotes(*name));
        added = dict.items.emplace(*name, value).second;
    } else if (const auto* number = std::get_if<std::int64_t>(&key)) {
        added = dict.items.emplace(*number, value).second;
    } else {
        return refuse(Errc::Unsupported, "has a dictionary with keys that are neither texts nor integers");
    }
    return added ? Status() : refuse(Errc::Corrupt, "has a dictionary with the same key twice");
}

Result<std::string> PickleMachine::line()
{
    std::string result;
    while (true) {
        const char c = static_cast<char>(m_cursor.little<std::uint8_t>());
        if (!m_cursor.status())
            return std::unexpected(m_cursor.status().error());
        if (c == '\n')
            return result;
        result += c;
        if (result.size() > kMaxNameBytes)
            return malformed();
    }
}

Status PickleMachine::pushGlobal()
{
    const Result<std::string> module = line();
    const Result<std::string> name = module ? line() : module;
    if (!name)
        return std::unexpected(name.error());
    const auto matches = [&](const KnownGlobal& known) { return known.module == *module && known.name == *name; };
    const auto found = std::ranges::find_if(knownGlobals(), matches);
    if (found == knownGlobals().end())
        return refuse(Errc::Unsupported, "refers to " + inQuotes(*module + "." + *name) + ", which no state dict needs; nothing was run");
    return push(found->token);
}

/// The persistent id ("storage", type, key, location, count [, view metadata]).
Status PickleMachine::pushStorage()
{
    const Result<Value> id = pop();
    const auto* ref = id ? std::get_if<Ref<Tuple>>(&*id) : nullptr;
    if (ref == nullptr)
        return malformed();
    const std::vector<Value>& parts = m_graph.tuples[ref->index].items;
    const std::string* kind = parts.empty() ? nullptr : text(parts[0]);
    if (kind == nullptr || *kind != "storage" || parts.size() < 5 || parts.size() > 6)
        return refuse(Errc::Unsupported, "is a pickled program object, not a state dict");
    const auto* type = std::get_if<ScalarType>(&parts[1]);
    const std::string* key = text(parts[2]);
    const auto* count = std::get_if<std::int64_t>(&parts[4]);
    if (type == nullptr || key == nullptr || text(parts[3]) == nullptr || count == nullptr)
        return malformed();
    const Result<std::size_t> storage = storageFor(*key, *type, *count);
    if (!storage)
        return std::unexpected(storage.error());
    StorageView view{.storage = *storage, .first = 0, .count = *count};
    if (parts.size() == 6 && !std::holds_alternative<None>(parts[5]))
        if (const Status status = narrow(view, parts[5]); !status)
            return status;
    m_graph.views.push_back(view);
    return push(Ref<StorageView>{m_graph.views.size() - 1});
}

/// View metadata: (key of the view, first element, number of elements).
Status PickleMachine::narrow(StorageView& view, const Value& metadata) const
{
    const auto* ref = std::get_if<Ref<Tuple>>(&metadata);
    if (ref == nullptr || m_graph.tuples[ref->index].items.size() != 3)
        return malformed();
    const std::vector<Value>& items = m_graph.tuples[ref->index].items;
    const auto* first = std::get_if<std::int64_t>(&items[1]);
    const auto* count = std::get_if<std::int64_t>(&items[2]);
    if (text(items[0]) == nullptr || first == nullptr || count == nullptr || *first < 0 || *count < 0)
        return malformed();
    if (*first > view.count || *count > view.count - *first)
        return refuse(Errc::Corrupt, "has a view that reaches beyond its storage");
    view.first = *first;
    view.count = *count;
    return {};
}

Result<std::size_t> PickleMachine::storageFor(const std::string& key, ScalarType type, std::int64_t count)
{
    if (key.size() > kMaxNameBytes || m_graph.storages.size() >= kMaxStorages)
        return refuse(Errc::TooLarge, "has too many storages");
    const auto [entry, isNew] = m_storageByKey.try_emplace(key, m_graph.storages.size());
    if (isNew)
        m_graph.storages.push_back({.key = key, .type = type, .count = count});
    const Storage& storage = m_graph.storages[entry->second];
    if (count < 0 || storage.type != type || storage.count != count)
        return refuse(Errc::Corrupt, "describes the storage " + inQuotes(key) + " in two ways");
    return entry->second;
}

Status PickleMachine::reduce()
{
    const Result<Value> packed = pop();
    const Result<Value> callee = pop();
    const auto* ref = packed ? std::get_if<Ref<Tuple>>(&*packed) : nullptr;
    const auto* function = callee ? std::get_if<Callee>(&*callee) : nullptr;
    if (ref == nullptr || function == nullptr || m_graph.tuples[ref->index].items.size() > kMaxArguments)
        return malformed();
    const std::vector<Value> arguments = m_graph.tuples[ref->index].items; // a copy: the table grows below
    switch (*function) {
    case Callee::OrderedDict:
        return reduceOrderedDict(arguments);
    case Callee::RebuildTensor:
    case Callee::RebuildTensorV2:
        return reduceTensor(*function, arguments);
    case Callee::RebuildParameter:
        return reduceParameter(arguments);
    }
    return malformed();
}

/// Python 2 wrote OrderedDict with a list of pairs.
Status PickleMachine::reduceOrderedDict(const std::vector<Value>& arguments)
{
    Dict dict{.ordered = true, .items = {}};
    if (!arguments.empty()) {
        const auto* list = std::get_if<Ref<List>>(&arguments[0]);
        if (list == nullptr || arguments.size() > 1)
            return malformed();
        for (const Value& item : m_graph.lists[list->index].items) {
            const std::vector<Value>* pair = nullptr;
            if (const auto* asTuple = std::get_if<Ref<Tuple>>(&item))
                pair = &m_graph.tuples[asTuple->index].items;
            else if (const auto* asList = std::get_if<Ref<List>>(&item))
                pair = &m_graph.lists[asList->index].items;
            if (pair == nullptr || pair->size() != 2)
                return malformed();
            if (const Status status = insert(dict, (*pair)[0], (*pair)[1]); !status)
                return status;
        }
    }
    m_graph.dicts.push_back(std::move(dict));
    return push(Ref<Dict>{m_graph.dicts.size() - 1});
}

/// (storage, offset, size, stride [, requires_grad, hooks [, metadata]])
Status PickleMachine::reduceTensor(Callee callee, const std::vector<Value>& arguments)
{
    const std::size_t atLeast = callee == Callee::RebuildTensor ? 4 : 6;
    if (arguments.size() < atLeast)
        return malformed();
    const auto* view = std::get_if<Ref<StorageView>>(&arguments[0]);
    const auto* offset = std::get_if<std::int64_t>(&arguments[1]);
    std::optional<std::vector<std::int64_t>> shape = integers(arguments[2]);
    std::optional<std::vector<std::int64_t>> strides = integers(arguments[3]);
    const bool gradFits = arguments.size() < 5 || std::holds_alternative<bool>(arguments[4]);
    const bool hooksFit = arguments.size() < 6 || std::holds_alternative<Ref<Dict>>(arguments[5]);
    const bool metadataFits =
        arguments.size() < 7 || std::holds_alternative<Ref<Dict>>(arguments[6]) || std::holds_alternative<None>(arguments[6]);
    if (view == nullptr || offset == nullptr || !shape || !strides || !gradFits || !hooksFit || !metadataFits)
        return malformed();
    if (m_graph.tensors.size() >= kMaxTensors)
        return refuse(Errc::TooLarge, "has too many tensors");
    Result<TensorLayout> layout = layOut(m_cursor.source(), m_graph.views[view->index], *offset, std::move(*shape), std::move(*strides));
    if (!layout)
        return std::unexpected(layout.error());
    m_graph.tensors.push_back(std::move(*layout));
    return push(Ref<TensorLayout>{m_graph.tensors.size() - 1});
}

/// (tensor, requires_grad, hooks)
Status PickleMachine::reduceParameter(const std::vector<Value>& arguments)
{
    if (arguments.size() != 3 || !std::holds_alternative<Ref<TensorLayout>>(arguments[0]) || !std::holds_alternative<bool>(arguments[1]) ||
        !std::holds_alternative<Ref<Dict>>(arguments[2]))
        return malformed();
    return push(arguments[0]);
}

/// The attributes of an OrderedDict (PyTorch's `_metadata`) are of no use here.
Status PickleMachine::build()
{
    const Result<Value> state = pop();
    const Result<Value*> object = top();
    if (!state || !object || !std::holds_alternative<Ref<Dict>>(*state))
        return malformed();
    const auto* dict = std::get_if<Ref<Dict>>(*object);
    if (dict == nullptr || !m_graph.dicts[dict->index].ordered)
        return refuse(Errc::Unsupported, "has a pickle that sets attributes of something else than an OrderedDict");
    return {};
}

} // namespace stemwright::model
