#pragma once

#include "engine/separate/filtertrace.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;

namespace stemwright::ui {

class ObjectivePlot;

/// What the filter's settings do where somebody listens: the objective over the iterations, and in words how much energy has moved between
/// the stems since the last change, and how loud the residual is.
class FilterEffect : public QWidget {
    Q_OBJECT

public:
    explicit FilterEffect(QWidget* parent = nullptr);

    /// Of another song or separation, with these stems: hidden until it is traced.
    void setStems(const QStringList& names);
    void setTrace(std::shared_ptr<const separate::FilterTrace> trace);
    /// The settings by which the stems are made now.
    void setOptions(const separate::SeparationOptions& options);
    QString text() const;

private:
    /// Energies in one place by some settings.
    struct Levels {
        std::int64_t firstSlice = 0;
        std::size_t slices = 0;
        std::vector<double> stemDb;
        bool isOfPlace(const Levels& other) const { return firstSlice == other.firstSlice && slices == other.slices; }
    };
    void follow();
    QString movedText() const;

    QStringList m_names;
    std::shared_ptr<const separate::FilterTrace> m_trace;
    separate::SeparationOptions m_options;
    std::optional<Levels> m_now;
    std::optional<Levels> m_before; ///< the last change, where one listens now
    ObjectivePlot* m_plot;
    QLabel* m_text;
};

} // namespace stemwright::ui
