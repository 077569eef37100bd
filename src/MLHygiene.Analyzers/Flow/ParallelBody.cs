using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A function that runs on several threads at once: many times, or beside the other functions of its call.</summary>
internal sealed class ParallelBody
{
    private ParallelBody(ApiCall call, IOperation function, IOperation run, bool runsBesideItself)
    {
        Call = call;
        Function = function;
        Run = run;
        RunsBesideItself = runsBesideItself;
    }

    /// <summary>The call that starts the threads.</summary>
    public ApiCall Call { get; }

    /// <summary>The lambda, or the code of the method.</summary>
    public IOperation Function { get; }

    /// <summary>What each run has for itself, with all that is declared inside: the function, or the round of the loop that starts a task.</summary>
    public IOperation Run { get; }

    /// <summary>Whether two threads may be in the function; otherwise only in two functions of the call.</summary>
    public bool RunsBesideItself { get; }

    /// <summary>
    /// Tells from the text of a file whether it may run something in parallel. Names such as <c>Run</c> and <c>Range</c> are in many files:
    /// a static method needs its type beside it.
    /// </summary>
    public static Func<SourceText, bool> Scan(ApiTable apis)
    {
        // The steps of a query need one that begins it.
        var entries = apis.Entries(Role.Parallel).Where(entry => entry.Find("data") is null).ToImmutableArray();
        var names = new IdentifierScan(entries.Select(entry => entry.Id.MemberName).ToImmutableHashSet(StringComparer.Ordinal));
        var owners = new Lazy<IdentifierScan>(() => new IdentifierScan(entries.SelectMany(entry => apis.Resolve(entry)).Select(Owner).ToImmutableHashSet(StringComparer.Ordinal)));
        return text => names.FindsEach(text) && owners.Value.FindsEach(text);
    }

    /// <summary>The functions of a file that run on several threads, in the order of the source.</summary>
    public static IEnumerable<ParallelBody> In(FileOperations file, ApiTable apis)
    {
        var functions = new RandomDraws(apis, file);
        foreach (var operation in file.All)
        {
            if (operation is not IInvocationOperation invocation
                || ApiCall.Find(apis, Role.Parallel, invocation) is not { } call
                || invocation.Syntax.ContainsDiagnostics
                || HasOneThread(file, apis, call))
            {
                continue;
            }

            var kind = call.Entry["runs"];
            var round = kind == "once" ? TaskRound.Find(file, apis, invocation) : null;
            if (kind == "once" && round is null)
            {
                continue;
            }

            foreach (var function in Arguments(invocation).Select(argument => functions.FunctionOf(argument)).OfType<IOperation>())
            {
                yield return new ParallelBody(call, function, round ?? function, kind != "beside");
            }
        }
    }

    /// <summary>
    /// What is found in the parallel functions of a file and done by two threads at once, to one variable: by two runs of a function, or by two functions
    /// of one call. Each place once.
    /// </summary>
    /// <param name="file">The code of the file.</param>
    /// <param name="apis">What runs functions on several threads.</param>
    /// <param name="find">What is done to a variable in one function, where it stands.</param>
    public static IEnumerable<T> FindShared<T>(FileOperations file, ApiTable apis, Func<ParallelBody, IEnumerable<T>> find)
        where T : ISharedUse
    {
        var found = In(file, apis).SelectMany(find).ToList();
        return found
            .Where(use => use.Body.RunsBesideItself || found.Exists(other => IsBeside(use, other)))
            .GroupBy(use => use.Place)
            .Select(uses => uses.First());
    }

    private static bool IsBeside(ISharedUse use, ISharedUse other) =>
        use.Body.Call.Operation == other.Body.Call.Operation
        && use.Body.Function != other.Body.Function
        && SymbolEqualityComparer.Default.Equals(use.Variable, other.Variable);

    private static string Owner(ISymbol member) => member is IMethodSymbol { IsStatic: true, IsExtensionMethod: false } ? member.ContainingType.Name : member.Name;

    private static IEnumerable<IOperation> Arguments(IInvocationOperation call) => call.Arguments
        .Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
        .SelectMany(argument => argument.Value.Unwrap() is IArrayCreationOperation { Initializer: { } list } ? list.ElementValues : ImmutableArray.Create(argument.Value));

    private static bool HasOneThread(FileOperations file, ApiTable apis, ApiCall call)
    {
        for (var steps = 0; steps < FlowLimits.MaxHolders; steps++)
        {
            if (call.Entry.Find("degree") is { } degree
                && Setting.Read(file, call.Operation, degree).Value is { } threads
                && CertainValue.Of(file, threads).ConstantValue is { HasValue: true, Value: 1 })
            {
                return true;
            }

            if (call.OperandOf("data") is not { } data
                || ApiCall.Find(apis, Role.Parallel, CertainValue.Of(file, data, apis, Role.Parallel)) is not { } before)
            {
                return false;
            }

            call = before;
        }

        return true;
    }
}
