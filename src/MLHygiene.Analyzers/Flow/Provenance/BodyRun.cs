using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow.ControlFlow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>One run of a function by itself: what it showed, and what it was told of the members that other functions write.</summary>
internal sealed class BodyRun
{
    private readonly IReadOnlyCollection<ISymbol> _asked;
    private readonly int _changesBefore;

    private BodyRun(IReadOnlyCollection<Observation> observations, int visits, IReadOnlyCollection<ISymbol> asked, int changesBefore)
    {
        Observations = observations;
        Visits = visits;
        _asked = asked;
        _changesBefore = changesBefore;
    }

    public IReadOnlyCollection<Observation> Observations { get; }

    /// <summary>How many visits of blocks it took.</summary>
    public int Visits { get; }

    /// <summary>Runs a function or initializer.</summary>
    public static BodyRun Of(
        IOperation body,
        ISymbol owner,
        FileOperations file,
        GraphCache graphs,
        ApiTable apis,
        MemberFacts members,
        VisitBudget budget,
        bool readsOwnModels)
    {
        members.TakeAsked();
        var changes = members.Changes;
        var observations = Interpreter.Run(file, graphs, apis, members, owner, body, budget, readsOwnModels);
        return new BodyRun(observations, budget.Spent, members.TakeAsked(), changes);
    }

    /// <summary>Whether it would be told the same again, and so would show the same.</summary>
    public bool IsAsBefore(MemberFacts members) => !_asked.Any(member => members.HasChangedSince(member, _changesBefore));
}
