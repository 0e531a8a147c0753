// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_maker.h"

#include <utility>

namespace knockscope {

struct FigureMaker::Kept {
    Project project;
};

FigureMaker::FigureMaker(Project project)
    : m_kept(new Kept{std::move(project)})
{
}

FigureMaker::~FigureMaker() = default;

const Project& FigureMaker::project() const
{
    return m_kept->project;
}

FigureSpec FigureMaker::make(const FigureRequest& request, JobMonitor& /*monitor*/)
{
    FigureSpec spec;
    spec.style = request.style;
    return spec;
}

const std::vector<FigureTemplateInfo>& figureTemplates()
{
    static const std::vector<FigureTemplateInfo> infos;
    return infos;
}

} // namespace knockscope
