using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>A text loader with the files that it reads, as far as the program names them.</summary>
internal sealed class LoadedTable
{
    private LoadedTable(ApiCall call, TableFile table)
    {
        Call = call;
        File = table;
    }

    /// <summary>The call that says how the file is read.</summary>
    public ApiCall Call { get; }

    public TableFile File { get; }

    /// <summary>Reads a call; null where it is no loader, or where the file is not known.</summary>
    public static LoadedTable? Find(ApiTable apis, FileOperations file, IOperation operation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (ApiCall.Find(apis, Role.TextLoader, operation) is not { } call)
        {
            return null;
        }

        var paths = call.OperandOf("path") is { } path ? new[] { path } : PathsOf(apis, file, operation);
        var table = paths.Select(known => TableFile.Of(file, known, options, cancellationToken)).FirstOrDefault(known => known is not null);
        return table is null ? null : new LoadedTable(call, table);
    }

    /// <summary>What the loader is told for a fact: a constant, nothing (<c>IsLeftOut</c>), or what is not known.</summary>
    public (bool IsLeftOut, IOperation? Value) Told(FileOperations file, string fact)
    {
        if (Call.Entry.Find(fact) is not { } path)
        {
            return (false, null);
        }

        var dot = path.IndexOf('.');
        if (dot < 0)
        {
            return Call.Operation.ArgumentFor(path) is { } argument ? (argument.ArgumentKind == ArgumentKind.DefaultValue, argument.Value) : (false, null);
        }

        // Without options, the loader looks for a schema in the file itself.
        var setting = Setting.Read(file, Call.Operation, path);
        return (setting.IsLeftOut && setting.Options is not null, setting.Value);
    }

    // loader.Load("data.csv"), loader.Load(new MultiFileSource("a.csv", "b.csv"))
    private static IEnumerable<IOperation> PathsOf(ApiTable apis, FileOperations file, IOperation loader) =>
        ValueFlow.Follow(file, loader)
            .Select(holder => ValueFlow.UseOf(holder))
            .Select(use => use.User is IArgumentOperation { Parent: { } call } ? call : use.User)
            .Select(call => call is null ? null : ApiCall.Find(apis, Role.Load, call)?.OperandOf("path"))
            .OfType<IOperation>()
            .SelectMany(path => CertainValue.Of(file, path) is IObjectCreationOperation { Arguments: var sources } ? sources.SelectMany(Elements) : Elements(path));

    private static IEnumerable<IOperation> Elements(IArgumentOperation argument) => Elements(argument.Value);

    private static IEnumerable<IOperation> Elements(IOperation paths) =>
        paths.Unwrap() is IArrayCreationOperation { Initializer.ElementValues: var elements } ? elements : new[] { paths };
}
