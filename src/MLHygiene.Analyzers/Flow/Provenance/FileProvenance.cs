using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow.ControlFlow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>What one file does with rows: every fit, evaluation and cross-validation in it, with what is known of its operands.</summary>
internal sealed class FileProvenance
{
    private FileProvenance(ImmutableArray<Observation> observations) => Observations = observations;

    public ImmutableArray<Observation> Observations { get; }

    /// <summary>Runs every function of a file by itself, each with the helpers that it calls.</summary>
    public static FileProvenance Read(FileOperations file, ApiTable apis, CancellationToken cancellationToken)
    {
        var graphs = new GraphCache();
        var members = new MemberFacts(file);
        var observations = new List<Observation>();
        var left = FlowLimits.MaxFileVisits;
        for (var round = 0; round < FlowLimits.MaxRounds; round++)
        {
            observations.Clear();
            members.Settle();
            foreach (var (body, owner) in file.Bodies)
            {
                var budget = new VisitBudget(System.Math.Min(FlowLimits.MaxVisits, left), cancellationToken);
                observations.AddRange(Interpreter.Run(file, graphs, apis, members, owner, body, budget));
                left -= budget.Spent;
                if (left <= 0)
                {
                    return new FileProvenance(ImmutableArray<Observation>.Empty);
                }
            }

            if (!members.HasChanged)
            {
                break;
            }
        }

        return new FileProvenance(observations.ToImmutableArray());
    }
}
