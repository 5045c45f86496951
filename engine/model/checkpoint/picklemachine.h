#pragma once

#include "engine/model/checkpoint/pickle.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace stemwright::model {

enum class Opcode : std::uint8_t;

/// The stack machine behind readPickle: one object reads one pickle.
class PickleMachine {
public:
    explicit PickleMachine(ByteCursor& cursor) : m_cursor(cursor) {}

    [[nodiscard]] Status run();
    PickleGraph takeGraph() { return std::move(m_graph); }

private:
    // picklemachine.cpp: stack, memo, plain data
    [[nodiscard]] Status step(Opcode opcode);
    [[nodiscard]] Status stepContainer(Opcode opcode);
    [[nodiscard]] Status stepScalar(Opcode opcode);
    [[nodiscard]] Status push(Value value);
    [[nodiscard]] Status pushText(std::uint64_t sizeBytes);
    [[nodiscard]] Status pushLong();
    [[nodiscard]] Status pushTuple(std::vector<Value> items);
    [[nodiscard]] Status pushTupleOf(std::size_t count);
    [[nodiscard]] Status mark();
    Result<Value> pop();
    Result<std::vector<Value>> popToMark();
    [[nodiscard]] Status put(std::uint32_t index);
    [[nodiscard]] Status get(std::uint32_t index);
    [[nodiscard]] Status append(std::vector<Value> items);
    [[nodiscard]] Status setItems(const std::vector<Value>& keysAndValues);
    [[nodiscard]] Status insert(Dict& dict, const Value& key, const Value& value);
    Result<Value*> top();
    std::unexpected<Error> refuse(Errc code, std::string_view reason) const { return m_cursor.source().refuse(code, reason); }
    std::unexpected<Error> malformed() const { return refuse(Errc::Corrupt, "has a malformed pickle"); }

    // picklebuild.cpp: what the opcodes that name or build things may do
    [[nodiscard]] Status pushGlobal();
    Result<std::string> line();
    [[nodiscard]] Status pushStorage();
    [[nodiscard]] Status narrow(StorageView& view, const Value& metadata) const;
    Result<std::size_t> storageFor(const std::string& key, ScalarType type, std::int64_t count);
    [[nodiscard]] Status reduce();
    [[nodiscard]] Status reduceOrderedDict(const std::vector<Value>& arguments);
    [[nodiscard]] Status reduceTensor(Callee callee, const std::vector<Value>& arguments);
    [[nodiscard]] Status reduceParameter(const std::vector<Value>& arguments);
    [[nodiscard]] Status build();
    std::optional<std::vector<std::int64_t>> integers(const Value& value) const;
    const std::string* text(const Value& value) const;

    ByteCursor& m_cursor;
    PickleGraph m_graph;
    std::vector<Value> m_stack;
    std::vector<std::size_t> m_marks;
    std::unordered_map<std::uint32_t, Value> m_memo; // keyed: the index is the file's choice
    std::unordered_map<std::string, std::size_t> m_storageByKey;
    std::size_t m_pushed = 0;
};

} // namespace stemwright::model
