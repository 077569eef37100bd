using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data.OutputColumnShadowed;

/// <summary>Finds the columns that a chain of a file writes twice, before anything reads the first.</summary>
internal sealed class ShadowedColumns
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly Dictionary<SyntaxNode, ShadowedColumn> _found = new();

    // By the expression that names the output: the same step may be part of several chains.
    private readonly HashSet<SyntaxNode> _read = new();

    private ShadowedColumns(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
    }

    /// <summary>The columns, in the order of the file. What one chain hides is not reported where another one reads it.</summary>
    public static IEnumerable<ShadowedColumn> In(ApiTable apis, FileOperations file, CancellationToken cancellationToken)
    {
        var columns = new ShadowedColumns(apis, file);
        var estimators = apis.Entries(Role.Fit).SelectMany(entry => apis.Types(entry.Id.Container)).ToImmutableArray<ISymbol>();
        foreach (var operation in file.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operation is IInvocationOperation && ApiCall.Find(apis, Role.Append, operation) is not null)
            {
                columns.Walk(operation, isUsed: false);
            }
            else if (UsedChain(apis, operation) is { } chain && IsEstimator(chain, estimators))
            {
                columns.Walk(chain, isUsed: true);
            }
        }

        return columns._found.Values
            .Where(shadow => !columns._read.Contains(shadow.EarlierPlace.Syntax))
            .OrderBy(shadow => shadow.Place.Syntax.SpanStart);
    }

    // What is fitted, and what is given to somebody, may be read as it is.
    private static IOperation? UsedChain(ApiTable apis, IOperation operation) => operation switch
    {
        IInvocationOperation call when ApiCall.Find(apis, Role.Fit, call) is { } fit => fit.OperandOf("estimator"),
        IArgumentOperation { Parent: { } call } argument when ApiCall.Find(apis, Role.Append, call) is null => argument.Value,
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation } assignment => assignment.Value,
        _ => null,
    };

    private static bool IsEstimator(IOperation chain, ImmutableArray<ISymbol> estimators) =>
        chain.Unwrap().Type is INamedTypeSymbol type
        && type.AllInterfaces.Add(type).Any(known => estimators.Contains(known.OriginalDefinition, SymbolEqualityComparer.Default));

    private void Walk(IOperation chain, bool isUsed)
    {
        var unread = new Dictionary<string, (ApiCall Step, IOperation Place)>(StringComparer.Ordinal);
        foreach (var step in PipelineSteps.Of(_apis, _file, chain))
        {
            var columns = StepColumns.Of(_apis, _file, step);
            foreach (var name in unread.Keys.Where(columns.MayRead).ToList())
            {
                _read.Add(unread[name].Place.Syntax);
                unread.Remove(name);
            }

            foreach (var (name, place) in step is null ? ImmutableArray<(string Name, IOperation Place)>.Empty : columns.Writes)
            {
                if (unread.TryGetValue(name, out var earlier) && earlier.Place.Syntax != place.Syntax && !_found.ContainsKey(place.Syntax))
                {
                    _found.Add(place.Syntax, new ShadowedColumn(name, earlier, (step!, place)).With(ApiCall.Find(_apis, Role.Column, step!.Operation)!.Entry));
                }

                unread[name] = (step!, place);
            }
        }

        if (isUsed)
        {
            _read.UnionWith(unread.Values.Select(writer => writer.Place.Syntax));
        }
    }
}
