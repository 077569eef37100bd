using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow.ControlFlow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>What one file does with rows: every fit, evaluation and cross-validation in it, with what is known of its operands.</summary>
internal sealed class FileProvenance
{
    private static readonly ImmutableArray<Role> Roles = ImmutableArray.Create(
        Role.Fit, Role.Evaluate, Role.CrossValidate, Role.Search, Role.Split, Role.Load, Role.Apply, Role.Loader, Role.Predict, Role.Backward,
        Role.Step);

    /// <summary>Of a file that does nothing with rows.</summary>
    public static readonly FileProvenance Empty = new(ImmutableArray<Observation>.Empty);

    private FileProvenance(ImmutableArray<Observation> observations) => Observations = observations;

    public ImmutableArray<Observation> Observations { get; }

    /// <summary>Runs every function of a file by itself, each with the helpers that it calls.</summary>
    public static FileProvenance Read(FileOperations file, ApiTable apis, CancellationToken cancellationToken) =>
        Read(file, apis, Relevant(file, apis), readsOwnModels: false, cancellationToken);

    /// <summary>The same for models of the program's own, which words tell, in some of its types.</summary>
    public static FileProvenance ReadOwnModels(FileOperations file, ApiTable apis, Func<ISymbol, bool> admits, CancellationToken cancellationToken) =>
        Read(file, apis, file.Bodies.Where(body => admits(body.Owner)).ToImmutableArray(), readsOwnModels: true, cancellationToken);

    private static FileProvenance Read(
        FileOperations file,
        ApiTable apis,
        ImmutableArray<(IOperation Body, ISymbol Owner)> bodies,
        bool readsOwnModels,
        CancellationToken cancellationToken)
    {
        var graphs = new GraphCache();
        var members = new MemberFacts(file);
        var observations = new List<Observation>();
        var runs = new BodyRun?[bodies.Length];
        var left = FlowLimits.MaxFileVisits;
        for (var round = 0; round < FlowLimits.MaxRounds; round++)
        {
            observations.Clear();
            var changes = members.Changes;
            for (var i = 0; i < bodies.Length; i++)
            {
                var run = runs[i] is { } earlier && earlier.IsAsBefore(members)
                    ? earlier
                    : BodyRun.Of(bodies[i].Body, bodies[i].Owner, file, graphs, apis, members, new VisitBudget(Math.Min(FlowLimits.MaxVisits, left), cancellationToken), readsOwnModels);
                runs[i] = run;
                observations.AddRange(run.Observations);
                left -= run.Visits;
                if (left <= 0)
                {
                    return Empty;
                }
            }

            if (members.Changes == changes)
            {
                break;
            }
        }

        return new FileProvenance(observations.ToImmutableArray());
    }

    // Code that touches no rows and calls nothing that does says nothing; most code of a file is such code.
    private static ImmutableArray<(IOperation Body, ISymbol Owner)> Relevant(FileOperations file, ApiTable apis)
    {
        var names = Roles.Aggregate(ImmutableHashSet<string>.Empty, (all, role) => all.Union(apis.Names(role)));
        var left = file.Bodies.ToList();
        var relevant = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var trains = apis.Has(Role.Predict);
        var found = ImmutableArray.CreateBuilder<(IOperation, ISymbol)>();
        int before;
        do
        {
            before = left.Count;
            left.RemoveAll(body =>
            {
                // A model or a loss that a field begins with is known by that place.
                var isKept = trains && body.Body is (IFieldInitializerOperation or IPropertyInitializerOperation);
                if (!isKept && !body.Body.DescendantsAndSelf().Any(operation => Touches(operation, names, relevant)))
                {
                    return false;
                }

                relevant.Add(body.Owner);
                found.Add((body.Body, body.Owner));
                return true;
            });
        }
        while (left.Count < before && left.Count > 0);
        return found.ToImmutable();
    }

    private static bool Touches(IOperation operation, ImmutableHashSet<string> names, HashSet<ISymbol> relevant) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => names.Contains(method.Name) || relevant.Contains(method.Definition()),
        IObjectCreationOperation { Constructor: { } constructor } => relevant.Contains(constructor.Definition()),
        IPropertyReferenceOperation { Property: var property } => relevant.Contains(property.OriginalDefinition),
        _ => false,
    };
}
