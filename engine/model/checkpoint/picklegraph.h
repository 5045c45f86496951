#pragma once

#include "engine/model/checkpoint/scalartype.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace stemwright::model {

/// The only functions a pickle may name; they are recognised, never called.
enum class Callee : std::uint8_t { OrderedDict, RebuildTensor, RebuildTensorV2, RebuildParameter };

struct None {};

/// An object of a pickle: its place in the table of its kind. Objects refer to each other by place, so that neither cycles nor
/// deep nesting can harm.
template <typename Kind>
struct Ref {
    std::size_t index = 0;
};

struct Dict;
struct Storage;
struct StorageView;
struct TensorLayout;
struct Tuple;
struct List;

using Value = std::variant<None, bool, std::int64_t, double, Ref<std::string>, Ref<Tuple>, Ref<List>, Ref<Dict>, Ref<StorageView>,
                           Ref<TensorLayout>, Callee, ScalarType>;

struct Tuple {
    std::vector<Value> items;
};

struct List {
    std::vector<Value> items;
};

struct Dict {
    bool ordered = false; ///< a collections.OrderedDict
    std::map<std::variant<std::int64_t, std::string>, Value> items;
};

/// An array of numbers outside the pickle, under a key.
struct Storage {
    std::string key;
    ScalarType type = ScalarType::F32;
    std::int64_t count = 0;
};

/// A part of a storage: all of it, but for views in files of the first PyTorch versions.
struct StorageView {
    std::size_t storage = 0;
    std::int64_t first = 0;
    std::int64_t count = 0;
};

/// Which elements of a storage make a tensor; checked to lie inside it.
struct TensorLayout {
    std::size_t storage = 0;
    std::int64_t first = 0; ///< element of the storage
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides; ///< in elements, >= 0
    std::int64_t elements = 0;         ///< product of the shape
    std::int64_t extent = 0;           ///< elements of the storage from the first to the last one used
};

/// Everything a pickle says.
struct PickleGraph {
    std::deque<std::string> strings;
    std::vector<Tuple> tuples;
    std::vector<List> lists;
    std::vector<Dict> dicts;
    std::vector<Storage> storages;
    std::vector<StorageView> views;
    std::vector<TensorLayout> tensors;
    Value root;
};

} // namespace stemwright::model
