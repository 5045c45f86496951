#pragma once

#include "engine/separate/separation.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QSettings;

namespace stemwright::ui {

class IterationSlider;

/// The filter's settings: iterations, window, soft mask, and what becomes of the residual. They are kept in `settings` when the user moves
/// them.
class FilterPanel : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMostIterations = 10;

    /// Shows what is kept; `settings` outlives the panel.
    explicit FilterPanel(QSettings& settings, QWidget* parent = nullptr);

    separate::SeparationOptions options() const;
    /// Not a choice of the user's: nothing is kept or told.
    void setOptions(const separate::SeparationOptions& options);
    /// As the user would: within what there is.
    void moveIterations(int by);
    /// Counts of iterations that are heard at once.
    void setReady(const std::vector<std::size_t>& counts);
    /// Whether the present one is among them.
    bool isReady() const;

Q_SIGNALS:
    void optionsChosen(); ///< by the user

private:
    void choose();
    void showIterations();
    void addWindow(int slices);

    QSettings& m_settings;
    IterationSlider* m_iterations;
    QLabel* m_iterationsText;
    QComboBox* m_window;
    QCheckBox* m_softMask;
    QComboBox* m_residual;
    std::size_t m_manyIterations = 0; ///< what a project brings beyond the slider's end, until it is moved
};

} // namespace stemwright::ui
