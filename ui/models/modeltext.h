#pragma once

#include "engine/base/result.h"
#include "engine/model/store/catalogue.h"

#include <QString>

/// What the catalogue says of a model, in words of the window.
namespace stemwright::ui {

/// "MIT"; a word for licences that nobody has stated.
QString licenceText(const model::Licence& licence);
/// "vocals 7.2, drums 7.2", in dB; the names alone where nothing was published.
QString scoredTargetsText(const model::Manifest& manifest);
/// "432 MB": of a download, at most; empty for what needs none.
QString sizeText(const model::Manifest& manifest);
/// As errorText(), where the file is one of a model.
QString modelErrorText(const Error& error);

} // namespace stemwright::ui
