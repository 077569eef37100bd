using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// The ways that one value takes through a file. Unlike <see cref="ValueFlow.Follow"/> they remember through which call a value came
/// into a helper: of two values that meet in a helper, only those belong together that came in through the same call.
/// </summary>
internal static class ValuePaths
{
    /// <summary>The places that a value reaches, the origin first. Empty where there are too many to follow.</summary>
    /// <param name="file">The code of the file.</param>
    /// <param name="origin">The expression that makes the value.</param>
    /// <param name="passesOn">Whether an operation gives something that counts as the value too; its second argument is the operand that is the value.</param>
    /// <param name="further">Where else the value goes from a place; null for nowhere else.</param>
    public static ImmutableArray<ValuePath> From(
        FileOperations file, IOperation origin, Func<IOperation, IOperation, bool> passesOn, Func<ValuePath, IEnumerable<ValuePath>>? further = null)
    {
        var found = ImmutableArray.CreateBuilder<ValuePath>();
        var seen = new HashSet<(IOperation Place, IOperation? Entry)>();
        var work = new Queue<ValuePath>();
        work.Enqueue(ValuePath.Begin(origin));
        while (work.Count > 0)
        {
            var path = work.Dequeue();
            if (!seen.Add((path.Operation, path.Entry?.Operation)))
            {
                continue;
            }

            if (found.Count == FlowLimits.MaxHolders)
            {
                return ImmutableArray<ValuePath>.Empty;
            }

            found.Add(path);
            foreach (var next in Next(file, path, passesOn).Concat(further?.Invoke(path) ?? Enumerable.Empty<ValuePath>()))
            {
                work.Enqueue(next);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether two values that are used by one operation may have come there in one run.</summary>
    public static bool Meet(ValuePath left, ValuePath right)
    {
        for (var (one, other) = (left.Entry, right.Entry); one is not null && other is not null; (one, other) = (one.Entry, other.Entry))
        {
            if (ValueFlow.UseOf(one.Operation).User?.Parent != ValueFlow.UseOf(other.Operation).User?.Parent)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The call, member read or statement that uses a value, and the operand of it that is the value.</summary>
    public static (IOperation? User, IOperation Operand) UseOf(ValuePath path)
    {
        var (user, operand) = ValueFlow.UseOf(path.Operation);
        return (user is IArgumentOperation { Parent: { } call } ? call : user, operand);
    }

    private static IEnumerable<ValuePath> Next(FileOperations file, ValuePath path, Func<IOperation, IOperation, bool> passesOn)
    {
        var (user, operand) = UseOf(path);
        if (user is IReturnOperation returned)
        {
            // What is made in a helper goes to each of its callers.
            return path.Entry is not null ? path.Next(file)
                : ValueFlow.Returner(file, returned) is { } function ? ValueFlow.CallersOf(file, function).Select(path.Then)
                : Enumerable.Empty<ValuePath>();
        }

        return user is not null && passesOn(user, operand) ? path.Next(file).Append(path.Then(user)) : path.Next(file);
    }
}
